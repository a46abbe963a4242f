import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { formatDay, formatPlainDate, formatTime, Icon, plainDate, useLang, useT, type IconName } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

/** The four answers of the start page: what, cost, when, where. */
export function Facts({ procedure }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { results, fee, feeNotes, time, timeNote, office, applyHere, requiredAssurance: level } = procedure;
  const [whose = '', more] = sentences(office[lang]);
  return (
    <ul className="facts facts--wide card facts--start">
      {results.length > 0 && (
        <Fact icon="document" label={t('procedures.page.get')} value={results.map((result) => result.name).join(', ')}>
          {applyHere && <p>{t('procedures.page.getSigned')}</p>}
        </Fact>
      )}
      <Fact icon="money" label={t('procedures.page.cost')} value={fee.text[lang]}>
        {feeNotes.map((note) => (
          <p key={note.vi}>{note[lang]}</p>
        ))}
      </Fact>
      <Fact icon="clock" label={t('procedures.page.when')} value={time.text[lang]}>
        {procedure.expected ? <Expected expected={procedure.expected} /> : timeNote && <p>{timeNote[lang]}</p>}
      </Fact>
      <Fact icon="building" label={t('procedures.page.where')} value={whose}>
        {more && <p>{more}</p>}
        {applyHere && !procedure.oneOffice && <p>{t('procedures.page.whereChosen')}</p>}
      </Fact>
      {level && (
        <Fact icon="shield" label={t('procedures.page.proof')} value={t('procedures.page.proofLevel', { level })}>
          <p>{t('procedures.page.proofWhen', { level })}</p>
        </Fact>
      )}
    </ul>
  );
}

/** The first sentence answers; the rest explains. */
function sentences(text: string): [string, string] {
  const [first = '', ...rest] = text.split(/(?<=\.)\s+/);
  return [first.replace(/\.$/, ''), rest.join(' ')];
}

function Fact({ icon, label, value, children }: { icon: IconName; label: string; value: string; children?: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <h2>{label}</h2>
        <strong>{value}</strong>
        {children}
      </div>
    </li>
  );
}

/** The promise with its reason: until when to send, what is due when, which day off lies between. */
function Expected({ expected }: { expected: NonNullable<ProcedureDetail['expected']> }) {
  const t = useT(messages);
  const lang = useLang();
  const { after } = expected;
  // Missing the next cut-off may cost nothing: then there is one promise to make, and it is the longer one.
  const same = plainDate(expected.next.dueAt) === plainDate(after.dueAt);
  const next = same ? after : expected.next;
  const off = after.daysOff[0];
  const due = formatDay(after.dueAt, lang, after.sentBy);
  return (
    <p>
      {t('procedures.page.sentBy', {
        time: formatTime(next.sentBy),
        day: formatDay(next.sentBy, lang, next.dueAt),
        due: formatDay(next.dueAt, lang, next.sentBy),
      })}{' '}
      {!same &&
        (off
          ? t('procedures.page.sentAfterBecause', { due, off: formatPlainDate(off.date).slice(0, 5) })
          : t('procedures.page.sentAfter', { due }))}
    </p>
  );
}
