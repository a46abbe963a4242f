import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Blank } from './Blank.js';
import type { PaperGroup, PaperLine, PaperSection } from './blank-form.js';
import { messages } from './messages.js';

interface PaperFormProps {
  definition: ProcedureDefinition;
  sections: readonly PaperSection[];
  /** Filled in with made-up answers, and marked so. */
  example: boolean;
}

/** The sheet: official head, every question with room to write, papers to tick, the declaration and the place to sign. In Vietnamese. */
export function PaperForm({ definition, sections, example }: PaperFormProps) {
  const t = useT(messages);
  const { code, version, shortTitle, papers, form } = definition;
  const own = papers.find(({ kind }) => kind === 'generated')?.title.vi;
  const attached = papers.filter(({ kind }) => kind === 'submit' || kind === 'conditional');
  return (
    <article className={`sheet blank${example ? ' blank--example' : ''}`} lang="vi">
      <header className="blank__head">
        <p>
          <b>{t('paper.state')}</b>
        </p>
        <p>
          <b>{t('paper.motto')}</b>
        </p>
        {example && (
          <p className="blank__mark">
            <b>{t('paper.mark')}</b> {t('paper.markHow')}
          </p>
        )}
      </header>
      <h1 className="blank__title">{own ?? `Tờ khai: ${shortTitle.vi}`}</h1>
      <p className="blank__to">
        {t('paper.to')} <span className="blank__line" />
      </p>
      {sections.map(({ key, title, groups }) => (
        <section key={key} className="blank__section">
          <h2>{title.vi}</h2>
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </section>
      ))}
      {attached.length > 0 && (
        <section className="blank__section">
          <h2>{t('paper.attached')}</h2>
          <ul className="blank__papers">
            {attached.map(({ key, title, whenText }) => (
              <li key={key}>
                <span className="blank__box" />
                <span>
                  {title.vi}
                  {whenText && <small> ({lowered(whenText.vi)})</small>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className="blank__foot">
        <p>{form.declaration.vi}</p>
        <div className="blank__sign">
          <p>{t('paper.date')}</p>
          <p>
            <b>{t('paper.sign')}</b>
            <br />
            <small>{t('paper.signHow')}</small>
          </p>
        </div>
        <small className="blank__code num">{t('paper.foot', { code, version: String(version) })}</small>
      </footer>
    </article>
  );
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function Group({ group: { title, sometimes, lines } }: { group: PaperGroup }) {
  const t = useT(messages);
  return (
    <div className="blank__questions">
      {(title ?? sometimes) && (
        <p className="blank__ask">
          {title && <b>{title.vi}</b>} {sometimes && <i>{t('paper.sometimes')}</i>}
        </p>
      )}
      {lines.map((line) => (
        <Question key={line.field.key} line={line} marked={line.sometimes && !sometimes} />
      ))}
    </div>
  );
}

function Question({ line: { number, field, label, written }, marked }: { line: PaperLine; marked: boolean }) {
  const t = useT(messages);
  return (
    <div className={`blank__question blank__question--${field.widget}`}>
      <span className="blank__label">
        {number}. {label.vi}
        {(marked || !field.required) && <i> {t(marked ? 'paper.ifSo' : 'paper.optional')}</i>}
      </span>
      <Blank field={field} written={written} />
    </div>
  );
}
