import type { PaperRule } from '@tinhso/procedures-contract';
import { FieldError, useLang } from '@tinhso/ui';
import type { PapersPort } from '../papers-port.js';

/** One paper to send: what it is, what makes a good picture, and the control for it. */
export function PaperField({ paper, papers, heading, error }: { paper: PaperRule; papers: PapersPort; heading: boolean; error?: string }) {
  const lang = useLang();
  const id = `paper-${paper.key}`;
  return (
    <section className={error ? 'field field--error paper' : 'field paper'}>
      {heading && <h2>{paper.title[lang]}</h2>}
      {paper.help && <p className="paper__help">{paper.help[lang]}</p>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {papers.field({ paper, id, describedBy: error ? `${id}-error` : undefined, invalid: Boolean(error) })}
    </section>
  );
}
