import type { LayoutBlock } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useAt, useDesign } from '../kit/design.js';
import { useFieldChoices } from '../kit/labels.js';
import { LinesAt } from '../kit/LinesAt.js';
import { ListAt } from '../kit/ListAt.js';
import { TextAt } from '../kit/TextAt.js';
import { insertAt, setAt, type Path } from '../model/path.js';
import { BlockEditor } from './BlockEditor.js';
import { freshLayout } from './fresh-layout.js';
import { messages } from './messages.js';

const layout: Path = ['result', 'layout'];
const kinds = ['row', 'paragraph', 'heading', 'table', 'list'] as const;

/** The document as parts from top to bottom; letterhead, date and signature come by themselves. */
export function LayoutAt() {
  const t = useT(messages);
  const { edit, editable, fields } = useDesign();
  const answers = useFieldChoices();
  const [blocks] = useAt<readonly LayoutBlock[]>([...layout, 'blocks']);
  if (!blocks)
    return (
      <button type="button" className="btn md" onClick={() => edit((draft) => setAt(draft, layout, freshLayout(draft)))}>
        {t('procedures.layout.begin')}
      </button>
    );
  const add = (block: LayoutBlock) => edit((draft) => insertAt(draft, [...layout, 'blocks'], blocks.length, block));
  const fresh: Record<(typeof kinds)[number], () => LayoutBlock> = {
    row: () => ({ kind: 'row', label: '', value: '' }),
    paragraph: () => ({ kind: 'paragraph', text: '' }),
    heading: () => ({ kind: 'heading', text: '' }),
    table: () => {
      const group = fields.find((field) => field.widget === 'repeat');
      const columns = (group?.itemFields ?? []).map((item) => ({ label: item.label.vi || item.key, item: item.key }));
      return { kind: 'table', of: group?.key ?? '', columns };
    },
    list: () => ({ kind: 'list', items: [''] }),
  };
  return (
    <>
      <p className="m lead2">{t('procedures.layout.lead')}</p>
      <div className="pair">
        <TextAt path={[...layout, 'number']} label={t('procedures.layout.number')} hint={t('procedures.layout.numberHint')} />
        <TextAt path={[...layout, 'title']} label={t('procedures.layout.title')} hint={t('procedures.layout.titleHint')} />
      </div>
      <TextAt path={[...layout, 'below']} label={t('procedures.layout.below')} optional />
      <LinesAt
        path={[...layout, 'preamble']}
        label={t('procedures.layout.preamble')}
        addLabel={t('procedures.layout.addPreamble')}
        optional
        area
      />
      <ListAt<LayoutBlock>
        path={[...layout, 'blocks']}
        label={t('procedures.layout.blocks')}
        hint={t('procedures.layout.blocksHint')}
        addLabel=""
        nameOf={(block, index) => `${t(`procedures.block.${block.kind}`)} ${index + 1}`}
      >
        {(block, at) => <BlockEditor block={block} path={at} />}
      </ListAt>
      {editable && (
        <div className="r wrap0">
          <select
            className="in from-answer"
            aria-label={t('procedures.layout.fromAnswer')}
            value=""
            onChange={(event) => {
              const chosen = answers.find(({ value }) => value === event.target.value);
              if (chosen) add({ kind: 'row', label: chosen.label, value: `{${chosen.value}}` });
            }}
          >
            <option value="">{t('procedures.layout.fromAnswer')}</option>
            {answers.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          {kinds.map((kind) => (
            <button key={kind} type="button" className="btn q sm" onClick={() => add(fresh[kind]())}>
              <Glyph name="plus" size={16} />
              {t(`procedures.block.${kind}`)}
            </button>
          ))}
        </div>
      )}
      <LinesAt path={[...layout, 'recipients']} label={t('procedures.layout.recipients')} addLabel={t('procedures.layout.addRecipient')} />
    </>
  );
}
