import type { StaffDossier } from '@tinhso/dossiers-contract';
import { isResultKind } from '@tinhso/signing-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from './messages.js';
import { RevocationWindow } from './RevocationWindow.js';

type Document = StaffDossier['documents'][number];

/** The results that were issued, which of them were taken back, and for a leader the way to take one back. */
export function RevocationBox({ dossier, mayRevoke }: { dossier: StaffDossier; mayRevoke: boolean }) {
  const t = useT(messages);
  const [open, setOpen] = useState<Document>();
  const results = dossier.documents.filter(({ kind, state, revocation }) => isResultKind(kind) && (state === 'ready' || revocation));
  const newest = results.at(-1);
  const over = dossier.status === 'completed' || dossier.status === 'returned';
  if (results.length === 0 || !over) return null;
  const making = dossier.documents.some(({ kind, state }) => isResultKind(kind) && state === 'requested');
  return (
    <div className="box">
      <h2>{t('revocation.title')}</h2>
      {results.map((document) => (
        <Issued key={document.id} document={document} />
      ))}
      {making && (
        <p className="m" role="status">
          {t('revocation.making')}
        </p>
      )}
      {mayRevoke && newest && !making && (
        <div className="r">
          <button type="button" className="btn md" onClick={() => setOpen(newest)}>
            {t('revocation.open')}
          </button>
        </div>
      )}
      {open && <RevocationWindow dossier={dossier} document={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function Issued({ document }: { document: Document }) {
  const t = useT(messages);
  const lang = useLang();
  const { revocation, replaces } = document;
  const name = [document.title, document.number].filter(Boolean).join(', ');
  if (!revocation)
    return (
      <p>
        {name}
        {replaces && <span className="m s"> · {t('revocation.replaces', { number: replaces.number ?? replaces.verifyCode })}</span>}
      </p>
    );
  return (
    <div className="alert err0 flat">
      <span className="err">
        <Glyph name="warning" size={24} />
      </span>
      <div>
        <b>{name}</b>
        <div>{t('revocation.revoked', { at: formatMoment(revocation.revokedAt, lang) })}</div>
        <div>
          {lang === 'vi' ? revocation.reasonVi : revocation.reasonEn}. {revocation.legalBasis}
        </div>
        <div className="m s">{t('revocation.by', { name: revocation.decidedBy, office: revocation.revokedBy })}</div>
        {revocation.replacedBy && (
          <div className="m s">
            {t('revocation.replacedBy', { number: revocation.replacedBy.number ?? revocation.replacedBy.verifyCode })}
          </div>
        )}
      </div>
    </div>
  );
}
