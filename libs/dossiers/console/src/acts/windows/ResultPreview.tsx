import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatPlainDate, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { officialWords } from '../official-words.js';

/** The facts of the result on a sheet of paper: what only the office knows first, then what the citizen answered. Not the official form. */
export function ResultPreview({ dossier, facts }: { dossier: StaffDossier; facts: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { result } = dossier;
  return (
    <>
      <div className="r between">
        <h2>{t('dossiers.review.preview')}</h2>
        <span className="m s">{t('dossiers.review.previewNote')}</span>
      </div>
      <div className="paper facts1" lang="vi">
        <div className="c b">{officialWords.nation}</div>
        <div className="c b">
          <span className="u">{officialWords.motto}</span>
        </div>
        <div className="t">{result.title.toLocaleUpperCase('vi')}</div>
        <dl className="facts">
          {result.fields.map((field) => (
            <Fact key={field.key} label={field.label} text={formatPlainDate(facts[field.key] ?? '')} />
          ))}
          {dossier.pages
            .flatMap((page) => page.rows)
            .map((row) => (
              <Fact key={row.pointer} label={row.label} text={row.text} />
            ))}
        </dl>
      </div>
    </>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text || '…'}</dd>
    </>
  );
}
