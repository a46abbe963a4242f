import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, ManyAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useFieldChoices } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import { ThingList } from '../kit/ThingList.js';
import type { Path } from '../model/path.js';
import { addSigner } from '../model/tree.js';
import { messages } from './messages.js';

/** Who signs beside the applicant. */
export function SignersEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  return (
    <>
      <EditorHead title={t('procedures.signers')} />
      <p className="m lead2">{t('procedures.signers.lead')}</p>
      <ThingList
        path={['coSigners']}
        label={t('procedures.signers')}
        none={t('procedures.signers.none')}
        things={(definition.coSigners ?? []).map((signer) => ({ name: signer.title[lang] || signer.key }))}
      />
      <AddButton title={t('procedures.signers.add')} label={t('procedures.signers.title')} make={addSigner} />
    </>
  );
}

/** One person: the pages that are theirs alone, what they read of the applicant, who they are. */
export function SignerEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition, change, fields } = useDesign();
  const names = useFieldChoices(['text']);
  const numbers = useFieldChoices(['citizenId']);
  const signer = definition.coSigners?.[Number(path.at(-1))];
  if (!signer) return null;
  const pages = definition.form.sections.flatMap((section) => section.pages);
  const theirs = new Set(pages.filter((page) => signer.pages.includes(page.key)).flatMap((page) => page.fields.map((field) => field.key)));
  const own = ({ value }: { value: string }) => theirs.has(value);
  return (
    <>
      <EditorHead title={signer.title[lang]} kind={t('procedures.signers.one')} path={path} code={signer.key} copies={false} />
      <PairAt path={[...path, 'title']} label={t('procedures.signers.title')} big />
      <PairAt path={[...path, 'summary']} label={t('procedures.signers.summary')} area />
      <ManyAt
        path={[...path, 'pages']}
        label={t('procedures.signers.pages')}
        hint={t('procedures.signers.pagesHint')}
        choices={pages.map((page) => ({ value: page.key, label: page.title[lang] || page.key }))}
      />
      <ManyAt
        path={[...path, 'sees']}
        label={t('procedures.signers.sees')}
        choices={fields
          .filter((field) => !theirs.has(field.key))
          .map((field) => ({ value: field.key, label: field.label[lang] || field.key }))}
      />
      <div className="pair">
        <ChoiceAt path={[...path, 'person', 'fullName']} label={t('procedures.signers.fullName')} choices={names.filter(own)} />
        <ChoiceAt
          path={[...path, 'person', 'citizenId']}
          label={t('procedures.signers.citizenId')}
          choices={numbers.filter(own)}
          optional
        />
      </div>
      <ConditionAt path={[...path, 'when']} label={t('procedures.signers.when')} />
      <div className="pair">
        <ChoiceAt
          path={[...path, 'requiredAssurance']}
          label={t('procedures.signers.assurance')}
          optional
          choices={[1, 2].map((level) => ({ value: String(level), label: t('procedures.signers.level', { level }) }))}
          onChoose={(value) => change([...path, 'requiredAssurance'], value === undefined ? undefined : Number(value))}
        />
        <NumberAt path={[...path, 'days']} label={t('procedures.signers.days')} optional unit={t('procedures.signers.day')} />
      </div>
      <PairAt path={[...path, 'declaration']} label={t('procedures.signers.declaration')} area />
    </>
  );
}
