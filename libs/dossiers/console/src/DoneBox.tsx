import { useT } from '@tinhso/ui';
import { DueMoment, Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import type { Act } from './acts/acts.js';
import { messages } from './acts/messages.js';

interface DoneBoxProps {
  act: Act;
  /** The result is still being signed. */
  signing: boolean;
  promisedAt?: string;
  next?: string;
  onClose: () => void;
}

/** What was just done, said once, and the way to the next dossier. */
export function DoneBox({ act, signing, promisedAt, next, onClose }: DoneBoxProps) {
  const t = useT(messages);
  return (
    <div className="alert ok0 flat" role="status">
      <span className="ok">
        <Glyph name="inTime" size={24} />
      </span>
      <div className="grow">
        <b>{t(act === 'sign' && !signing ? 'dossiers.done.signed' : `dossiers.done.${act}`)}</b>
        {act === 'accept' && promisedAt && (
          <div>
            {t('dossiers.done.promised')} <DueMoment at={promisedAt} />
          </div>
        )}
        {next && (
          <div>
            <Link href={next} replace onClick={onClose}>
              {t('dossiers.done.next')}
            </Link>
          </div>
        )}
      </div>
    </div>
  );
}
