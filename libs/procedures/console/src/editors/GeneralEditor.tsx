import { useT } from '@tinhso/ui';
import { ChoiceAt, ManyAt } from '../kit/ChoiceAt.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useFieldChoices, useLabels } from '../kit/labels.js';
import { useDesign } from '../kit/design.js';
import { LinesAt } from '../kit/LinesAt.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt, TextAt } from '../kit/TextAt.js';
import { generalMessages as messages } from './general-messages.js';
import { TimeAt } from './TimeAt.js';

/** Names, competence, channels and legal time of the procedure. */
export function GeneralEditor() {
  const t = useT(messages);
  const labels = useLabels();
  const { definition } = useDesign();
  const { competence } = definition;
  return (
    <>
      <EditorHead title={t('procedures.general')} code={definition.code} />
      <PairAt path={['title']} label={t('procedures.general.title')} hint={t('procedures.general.titleHint')} />
      <PairAt path={['shortTitle']} label={t('procedures.general.shortTitle')} hint={t('procedures.general.shortTitleHint')} big />
      <PairAt path={['summary']} label={t('procedures.general.summary')} hint={t('procedures.general.summaryHint')} area />
      <div className="pair">
        <TextAt path={['field']} label={t('procedures.general.field')} />
        <TextAt path={['decision']} label={t('procedures.general.decision')} />
      </div>
      <LinesAt path={['legalBasis']} label={t('procedures.general.legalBasis')} addLabel={t('procedures.general.addLegalBasis')} />
      <TextAt path={['source']} label={t('procedures.general.source')} />
      <h3>{t('procedures.general.office')}</h3>
      <ChoiceAt path={['competence', 'unitKind']} label={t('procedures.general.unitKind')} choices={labels.unitKinds} />
      {competence.unitKind.startsWith('province_') && (
        <TextAt path={['competence', 'unitName']} label={t('procedures.general.unitName')} optional />
      )}
      <PairAt path={['competence', 'hint']} label={t('procedures.general.officeHint')} />
      <ManyAt path={['channels']} label={t('procedures.general.channels')} choices={labels.channels} />
      <ChoiceAt
        path={['requiredAssurance']}
        label={t('procedures.general.assurance')}
        optional
        none={t('procedures.general.assuranceNone')}
        choices={[1, 2].map((level) => ({ value: String(level), label: t('procedures.general.assuranceLevel', { level }) }))}
        onChoose={useLevel()}
      />
      <TimeAt />
      <NumberAt path={['minutesToFill']} label={t('procedures.general.minutes')} unit={t('procedures.general.minute')} />
    </>
  );
}

function useLevel() {
  const { change } = useDesign();
  return (value: string | undefined) => change(['requiredAssurance'], value === undefined ? undefined : Number(value));
}

const people = ['fullName', 'citizenId', 'address', 'phone', 'email'] as const;

/** Which answers say who applies: they stand in lists, on forms and at the desk. */
export function ApplicantEditor() {
  const t = useT(messages);
  const all = useFieldChoices();
  const texts = useFieldChoices(['text']);
  const ofKind = {
    fullName: texts,
    citizenId: useFieldChoices(['citizenId']),
    address: useFieldChoices(['address']),
    phone: useFieldChoices(['phone']),
    email: texts,
  };
  return (
    <>
      <EditorHead title={t('procedures.applicant')} />
      <p className="m lead2">{t('procedures.applicant.lead')}</p>
      {all.length === 0 && <p className="m">{t('procedures.applicant.noFields')}</p>}
      {people.map((member) => (
        <ChoiceAt
          key={member}
          path={['applicant', member]}
          label={t(`procedures.applicant.${member}`)}
          optional={member !== 'fullName'}
          none={t('procedures.applicant.none')}
          choices={ofKind[member]}
        />
      ))}
    </>
  );
}
