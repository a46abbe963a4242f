import type { PaperRule } from '@tinhso/procedures-contract';
import { FieldError, useLang } from '@tinhso/ui';
import type { PapersPort } from '../papers-port.js';

/** Props of {@link PaperField}. `tips` are sentences on what makes a good picture, one a line. */
export interface PaperFieldProps {
  paper: PaperRule;
  papers: PapersPort;
  tips?: string;
  heading: boolean;
  error?: string;
}

/** One paper to send: what it is, what makes a good picture, and the control for it. */
export function PaperField({ paper, papers, tips, heading, error }: PaperFieldProps) {
  const lang = useLang();
  const id = `paper-${paper.key}`;
  return (
    <section className={error ? 'field field--error paper' : 'field paper'}>
      {heading && <h2>{paper.title[lang]}</h2>}
      {paper.help && <p className="paper__help">{paper.help[lang]}</p>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {papers.field({
        paper,
        id,
        tips: tips
          ?.match(/[^.]+/g)
          ?.map((tip) => tip.trim())
          .filter(Boolean),
        describedBy: error ? `${id}-error` : undefined,
        invalid: Boolean(error),
      })}
    </section>
  );
}
