import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { PairAt } from '../kit/PairAt.js';
import { TextAt } from '../kit/TextAt.js';
import { setAt } from '../model/path.js';
import { ContentsAt } from './ContentsAt.js';
import { FactsAt } from './FactsAt.js';
import { freshLayout } from './fresh-layout.js';
import { LayoutAt } from './LayoutAt.js';
import { messages } from './messages.js';
import { OfficeFieldsAt } from './OfficeFieldsAt.js';

const templates = ['result-document', 'birth-certificate', 'marital-status-certificate', 'temporary-residence-notice'] as const;

/** The document that the procedure ends in: what it says, what the office adds, what can be verified of it. */
export function ResultEditor() {
  const t = useT(messages);
  const { definition, edit } = useDesign();
  const { result } = definition;
  const choose = (template: string | undefined) =>
    template &&
    edit((draft) => {
      const chosen = setAt(draft, ['result', 'template'], template);
      if (template !== 'result-document') return setAt(chosen, ['result', 'layout'], undefined);
      const layout = draft.result.layout ?? freshLayout(draft);
      return setAt(setAt(chosen, ['result', 'layout'], layout), ['result', 'contents'], {});
    });
  return (
    <>
      <EditorHead title={t('procedures.result')} />
      <PairAt path={['result', 'title']} label={t('procedures.result.title')} big />
      <div className="pair">
        <TextAt path={['result', 'code']} label={t('procedures.result.code')} />
        <ChoiceAt
          path={['result', 'template']}
          label={t('procedures.result.template')}
          choices={templates.map((value) => ({ value, label: t(`procedures.template.${value}`) }))}
          onChoose={choose}
        />
      </div>
      {result.template === 'result-document' ? <LayoutAt /> : <ContentsAt />}
      <OfficeFieldsAt />
      <FactsAt />
    </>
  );
}
