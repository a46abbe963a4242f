import { printAnswer, type Answer, type FormField, type ItemField } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { examplePlaces } from './example-data.js';
import { messages } from './messages.js';

/** Digits that stand in boxes of their own. */
const boxed: Partial<Record<FormField['widget'], readonly number[]>> = { citizenId: [12], phone: [10], date: [2, 2, 4] };
/** More choices than this are written on a line. */
const MOST_BOXES = 8;
const linesOf: Partial<Record<FormField['widget'], number>> = { textarea: 3 };

/** Where an answer is written by hand: boxes for digits and choices, lines for words. With an answer, as somebody has written it. */
export function Blank({ field, written }: { field: FormField; written: Answer | undefined }) {
  const { widget, options = [] } = field;
  const groups = boxed[widget];
  if (groups) return <Boxes groups={groups} text={typeof written === 'string' ? digitsOf(written) : ''} />;
  if (widget === 'yesno') return <YesNo written={written} />;
  if (widget === 'address') return <AddressLines field={field} written={written} />;
  if (widget === 'repeat') return <RowsOnPaper field={field} written={written} />;
  if (options.length > 0 && options.length <= MOST_BOXES) return <Choices field={field} written={written} />;
  return <Lines count={linesOf[widget] ?? 1} text={textOf(field, written)} unit={field.unit?.vi} />;
}

const digitsOf = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').reverse().join('') : text.replace(/\D/g, '');
const textOf = (field: FormField | ItemField, written: Answer | undefined): string =>
  written === undefined ? '' : typeof written === 'number' ? written.toLocaleString('vi-VN') : printAnswer(field, written, examplePlaces);

function Boxes({ groups, text }: { groups: readonly number[]; text: string }) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, count) => sum + count, 0));
  return (
    <span className="blank__boxes">
      {groups.map((count, group) => (
        <span key={starts[group]} className="blank__group">
          {Array.from({ length: count }, (_, at) => (
            <span key={at} className="blank__box">
              {text[(starts[group] ?? 0) + at]}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

function Tick({ on, children }: { on: boolean; children: string }) {
  return (
    <span className="blank__tick">
      <span className="blank__box">{on ? '×' : ''}</span>
      {children}
    </span>
  );
}

function YesNo({ written }: { written: Answer | undefined }) {
  const t = useT(messages);
  return (
    <span className="blank__ticks">
      <Tick on={written === true}>{t('paper.yes')}</Tick>
      <Tick on={written === false}>{t('paper.no')}</Tick>
    </span>
  );
}

function Choices({ field, written }: { field: FormField; written: Answer | undefined }) {
  return (
    <span className="blank__ticks">
      {(field.options ?? []).map(({ value, label }) => (
        <Tick key={value} on={written === value}>
          {label.vi}
        </Tick>
      ))}
    </span>
  );
}

function Lines({ count, text, unit }: { count: number; text: string; unit: string | undefined }) {
  return (
    <span className="blank__lines">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className="blank__line">
          {at === 0 && text}
        </span>
      ))}
      {unit && <span className="blank__unit">{unit}</span>}
    </span>
  );
}

/** A person without the code of a commune writes its name. */
function AddressLines({ field, written }: { field: FormField; written: Answer | undefined }) {
  const t = useT(messages);
  const [detail = '', commune = '', province = ''] = splitAddress(textOf(field, written));
  return (
    <span className="blank__parts">
      {[
        [t('paper.detail'), detail],
        [t('paper.commune'), commune],
        [t('paper.province'), province],
      ].map(([label, text]) => (
        <span key={label} className="blank__part">
          <small>{label}</small>
          <span className="blank__line">{text}</span>
        </span>
      ))}
    </span>
  );
}

/** The last two parts are the commune and the province, whatever commas the rest has. */
function splitAddress(text: string): string[] {
  const parts = text.split(', ');
  return parts.length < 3 ? parts : [parts.slice(0, -2).join(', '), ...parts.slice(-2)];
}

const EMPTY_ROWS = 3;

function RowsOnPaper({ field, written }: { field: FormField; written: Answer | undefined }) {
  const items = field.itemFields ?? [];
  const rows = Array.isArray(written) ? written : [];
  return (
    <table className="blank__table">
      <thead>
        <tr>
          {items.map(({ key, label }) => (
            <th key={key} scope="col">
              {label.vi}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: Math.max(EMPTY_ROWS, rows.length) }, (_, at) => (
          <tr key={at}>
            {items.map((item) => (
              <td key={item.key} data-label={item.label.vi}>
                {textOf(item, rows[at]?.[item.key])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
