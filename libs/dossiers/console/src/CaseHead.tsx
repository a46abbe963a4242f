import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { Stepper } from './Stepper.js';

/** Place of the dossier in the list it was opened from. `position` from 1; 0 when it has left the list. */
export interface CaseNeighbours {
  position: number;
  total: number;
  previous?: string;
  next?: string;
}

const channels: Record<StaffDossier['channel'], GlyphName> = { online: 'globe', in_person: 'desk', postal: 'mail' };

/** What the dossier is, whose, where it stands, and the ways out of it. */
export function CaseHead({ dossier, back, neighbours }: { dossier: StaffDossier; back: string; neighbours?: CaseNeighbours }) {
  const t = useT(messages);
  return (
    <header className="casehead">
      <Link href={back} className="iconbtn" aria-label={t('dossiers.case.back')}>
        <Glyph name="left" size={24} />
      </Link>
      <div className="what">
        <h1 className="el" title={dossier.procedure.title}>
          {dossier.procedure.title}
        </h1>
        <div className="m s r nw facts0">
          <span className="num code">
            {dossier.code} <CopyCode code={dossier.code} />
          </span>
          <span>
            <Glyph name="user" size={16} /> {dossier.applicant.fullName}
          </span>
          {dossier.applicant.phone && (
            <span className="num">
              <Glyph name="phone" size={16} /> {dossier.applicant.phone}
            </span>
          )}
          {dossier.filedBy && (
            <span className="el" title={dossier.filedBy.text}>
              {dossier.filedBy.assisted ? dossier.filedBy.text : t('dossiers.case.filedBy', { who: dossier.filedBy.text })}
            </span>
          )}
          <span>
            <Glyph name={channels[dossier.channel]} size={16} /> {t(`dossiers.case.${dossier.channel}`)}
          </span>
        </div>
      </div>
      <Stepper status={dossier.status} promisedAt={dossier.promisedAt} />
      {neighbours && (
        <div className="r ways0">
          {neighbours.position > 0 && (
            <span className="m s num nw">
              {neighbours.position}/{neighbours.total}
            </span>
          )}
          <Way to={neighbours.previous} glyph="up" label={t('dossiers.case.previous')} />
          <Way to={neighbours.next} glyph="down" label={t('dossiers.case.next')} />
        </div>
      )}
    </header>
  );
}

function Way({ to, glyph, label }: { to?: string; glyph: GlyphName; label: string }) {
  if (!to) return null;
  return (
    <Link href={to} replace className="iconbtn" aria-label={label}>
      <Glyph name={glyph} />
    </Link>
  );
}

function CopyCode({ code }: { code: string }) {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  // Clipboards exist on https and localhost only; elsewhere the code is marked with the mouse.
  if (!('clipboard' in navigator)) return null;
  return (
    <>
      <button
        type="button"
        className="iconbtn tiny"
        aria-label={t('dossiers.case.copy')}
        onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
      >
        <Glyph name={copied ? 'check' : 'copy'} size={16} />
      </button>
      <span role="status" className="sr">
        {copied && t('dossiers.case.copied')}
      </span>
    </>
  );
}
