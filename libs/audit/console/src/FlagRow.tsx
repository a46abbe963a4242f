import type { AccessFlag } from '@tinhso/audit-contract';
import { formatMoment, formatTime, plainDate, useLang, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { auditPaths } from './paths.js';

const marks: Readonly<Record<AccessFlag['rule'], GlyphName>> = {
  'many-people': 'users',
  'off-hours': 'moon',
  'no-case': 'folder',
  'own-household': 'user',
  'many-refused': 'lock',
};

/** One sign: what, who, how often, and the way to a conclusion. */
export function FlagRow({ flag, onExamine }: { flag: AccessFlag; onExamine: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { actor, person, examined } = flag;
  const to = plainDate(flag.firstAt) === plainDate(flag.lastAt) ? formatTime(flag.lastAt) : formatMoment(flag.lastAt, lang, new Date());
  return (
    <li>
      <span className="audit-mark">
        <Glyph name={marks[flag.rule]} size={24} />
      </span>
      <div className="grow">
        <h2>
          {actor.name} <span className="badge mute">{flag.ruleName}</span>
        </h2>
        <p className="m s">{[actor.position, actor.office].filter(Boolean).join(', ')}</p>
        <p>{flag.reason}</p>
        {person && <p>{t('audit.flags.person', { name: person.name })}</p>}
        <p className="m s num">{t('audit.flags.span', { from: formatMoment(flag.firstAt, lang, new Date()), to })}</p>
        {examined && (
          <p className="audit-note">
            <b>{t('audit.flags.examinedBy', { name: examined.by, time: formatMoment(examined.at, lang, new Date()) })}</b>
            <br />
            {examined.note}
          </p>
        )}
      </div>
      <div className="audit-acts">
        <Link className="btn q" href={`${auditPaths.search}?can-bo=${actor.id}&ngay=${plainDate(flag.lastAt)}`}>
          {t('audit.flags.log')}
        </Link>
        {!examined && (
          <button type="button" className="btn md" onClick={onExamine}>
            {t('audit.flags.examine')}
          </button>
        )}
      </div>
    </li>
  );
}
