import { ApplicantEditor, GeneralEditor } from '../editors/GeneralEditor.js';
import { FeeEditor, FeesEditor } from '../editors/FeeEditor.js';
import { FieldEditor } from '../editors/FieldEditor.js';
import { FormEditor, PageEditor, SectionEditor } from '../editors/FormEditor.js';
import { PaperEditor, PapersEditor } from '../editors/PaperEditor.js';
import { RuleEditor, RulesEditor } from '../editors/RuleEditor.js';
import { useDesign } from '../kit/design.js';
import { nodeOf, outlinedPages } from '../model/outline.js';
import { pointerOf } from '../model/path.js';
import { EligibilityEditor } from '../others/EligibilityEditor.js';
import { SignerEditor, SignersEditor } from '../others/SignerEditor.js';
import { ResultEditor } from '../result/ResultEditor.js';
import { StepEditor } from '../steps/StepEditor.js';
import { StepsEditor } from '../steps/StepsEditor.js';

/** The editor of what is selected. */
export function SelectedEditor() {
  const { definition, selected } = useDesign();
  const { kind, path } = nodeOf(definition, selected);
  switch (kind) {
    case 'general':
      return <GeneralEditor />;
    case 'applicant':
      return <ApplicantEditor />;
    case 'form':
      return <FormEditor />;
    case 'section':
      return <SectionEditor path={path} />;
    case 'page': {
      const pointer = pointerOf(path);
      const number = outlinedPages(definition)
        .flat()
        .find((page) => page.pointer === pointer)?.number;
      return <PageEditor path={path} number={number ?? 0} />;
    }
    case 'field':
      return <FieldEditor path={path} />;
    case 'item':
      return <FieldEditor path={path} inRow />;
    case 'rules':
      return <RulesEditor />;
    case 'rule':
      return <RuleEditor path={path} />;
    case 'papers':
      return <PapersEditor />;
    case 'paper':
      return <PaperEditor path={path} />;
    case 'fees':
      return <FeesEditor />;
    case 'fee':
      return <FeeEditor path={path} />;
    case 'steps':
      return <StepsEditor />;
    case 'step':
      return <StepEditor path={path} />;
    case 'result':
      return <ResultEditor />;
    case 'signers':
      return <SignersEditor />;
    case 'signer':
      return <SignerEditor path={path} />;
    case 'eligibility':
      return <EligibilityEditor />;
  }
}
