import type { LayoutBlock } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { ChoiceAt, FlagAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { useFieldChoices } from '../kit/labels.js';
import { LinesAt } from '../kit/LinesAt.js';
import { ListAt } from '../kit/ListAt.js';
import { TextAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';

/** One part of the document, by its kind. */
export function BlockEditor({ block, path }: { block: LayoutBlock; path: Path }) {
  const t = useT(messages);
  return (
    <>
      <Body block={block} path={path} />
      <details className="more0" open={block.when !== undefined}>
        <summary>{t('procedures.block.more')}</summary>
        {(block.kind === 'paragraph' || block.kind === 'row') && (
          <FlagAt path={[...path, 'strong']} label={t('procedures.block.strong')} optional />
        )}
        {block.kind === 'row' && <FlagAt path={[...path, 'half']} label={t('procedures.block.half')} optional />}
        <ConditionAt path={[...path, 'when']} label={t('procedures.block.when')} />
      </details>
    </>
  );
}

function Body({ block, path }: { block: LayoutBlock; path: Path }) {
  const t = useT(messages);
  switch (block.kind) {
    case 'row':
      return (
        <div className="pair">
          <TextAt path={[...path, 'label']} label={t('procedures.block.label')} />
          <TextAt path={[...path, 'value']} label={t('procedures.block.value')} />
        </div>
      );
    case 'paragraph':
      return <TextAt path={[...path, 'text']} label={t('procedures.block.paragraph')} area />;
    case 'heading':
      return <TextAt path={[...path, 'text']} label={t('procedures.block.heading')} />;
    case 'list':
      return <LinesAt path={[...path, 'items']} label={t('procedures.block.list')} addLabel={t('procedures.block.addItem')} />;
    case 'table':
      return <Table of={block.of} path={path} />;
  }
}

function Table({ of, path }: { of: string; path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { fields } = useDesign();
  const groups = useFieldChoices(['repeat']);
  const items = fields.find((field) => field.key === of)?.itemFields ?? [];
  return (
    <>
      <ChoiceAt path={[...path, 'of']} label={t('procedures.block.of')} choices={groups} />
      <ListAt<{ label: string; item: string }>
        path={[...path, 'columns']}
        label={t('procedures.block.columns')}
        addLabel={t('procedures.block.addColumn')}
        fresh={() => ({ label: '', item: items[0]?.key ?? '' })}
        nameOf={(column) => column.label || column.item}
      >
        {(_column, at) => (
          <div className="pair">
            <TextAt path={[...at, 'label']} label={t('procedures.block.label')} />
            <ChoiceAt
              path={[...at, 'item']}
              label={t('procedures.block.item')}
              choices={items.map((item) => ({ value: item.key, label: item.label[lang] || item.key }))}
            />
          </div>
        )}
      </ListAt>
    </>
  );
}
