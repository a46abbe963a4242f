import { useMutation } from '@tanstack/react-query';
import { guardianRelations, type ChildView, type GuardianRelation, type NewChild } from '@tinhso/delegation-contract';
import { parseCitizenId } from '@tinhso/kernel';
import {
  Checkbox,
  CitizenIdField,
  DateInput,
  formatPlainDate,
  isCalendarDate,
  ProblemNotice,
  RadioGroup,
  SummaryList,
  TextField,
  unwrap,
  useApi,
  useSession,
  useT,
} from '@tinhso/ui';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Ask } from '../Ask.js';
import { useRefreshDelegations } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { useSteps, type Faults } from '../useSteps.js';
import { declareMessages } from './messages.js';

type Field = 'fullName' | 'birthDate' | 'citizenId' | 'relation' | 'declared';
type Step = Exclude<Field, 'declared'> | 'check';
const steps: readonly Step[] = ['fullName', 'birthDate', 'citizenId', 'relation', 'check'];
const fields: readonly Field[] = ['fullName', 'birthDate', 'citizenId', 'relation', 'declared'];

interface Input {
  fullName: string;
  birthDate: string;
  citizenId: string;
  relation?: GuardianRelation;
  declared: boolean;
}

/** Declares a child to file for. */
export function ChildPage() {
  const { status } = useSession();
  return status === 'anonymous' ? <SignInFirst /> : <Questions />;
}

function Questions() {
  const t = useT(declareMessages);
  const api = useApi();
  const [, navigate] = useLocation();
  const own = useId();
  const ids = Object.fromEntries(fields.map((field) => [field, `${own}-${field}`])) as Record<Field, string>;
  const refresh = useRefreshDelegations();
  const [input, setInput] = useState<Input>({ fullName: '', birthDate: '', citizenId: '', declared: false });
  const way = useSteps<Step, Field>(steps, '/ca-nhan/uy-quyen/con');
  const declare = useMutation({
    mutationFn: (body: NewChild) => unwrap<ChildView>(api.POST('/api/v1/citizen/children', { body })),
    onSuccess: async () => {
      await refresh();
      navigate('/ca-nhan/uy-quyen');
    },
    onError: (error) => void way.refused(error, fields, (field) => (field === 'declared' ? 'check' : field)),
  });
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  const check = (): Faults<Field> => {
    const { fullName, birthDate, citizenId, relation } = input;
    if (way.step === 'fullName' && fullName.trim().length < 2) return { fullName: t('delegation.child.fullNameMissing') };
    if (way.step === 'birthDate' && !isCalendarDate(birthDate)) return { birthDate: t('delegation.child.birthDateMissing') };
    if (way.step === 'citizenId' && citizenId && !parseCitizenId(citizenId).ok) return { citizenId: t('delegation.child.citizenIdWrong') };
    return way.step === 'relation' && !relation ? { relation: t('delegation.child.relationMissing') } : {};
  };
  const save = () => {
    const { fullName, birthDate, citizenId, relation, declared } = input;
    if (!declared || !relation) return way.next({ declared: t('delegation.declare.missing') });
    declare.mutate({ fullName, birthDate, relation, declared, ...(citizenId ? { citizenId } : {}) });
  };
  return (
    <Ask
      title={t(`delegation.child.${way.step}`)}
      about={t('delegation.child.about')}
      back={way.back}
      progress={way.progress}
      faults={way.summary(ids)}
      attempt={way.attempt}
      onNext={way.step === 'check' ? save : () => way.next(check())}
      act={way.step === 'check' ? t('delegation.declare.save') : undefined}
      busy={declare.isPending && t('delegation.declare.saving')}
      problem={declare.isError && way.step === 'check' && <ProblemNotice error={declare.error} />}
    >
      {way.step === 'fullName' && (
        <TextField
          id={ids.fullName}
          asHeading
          label={t('delegation.child.fullName')}
          hint={t('delegation.child.fullNameHint')}
          error={way.faults.fullName}
          value={input.fullName}
          onChange={(fullName) => set({ fullName })}
          input={{ autoComplete: 'off', name: 'child-name' }}
        />
      )}
      {way.step === 'birthDate' && (
        <DateInput
          id={ids.birthDate}
          asHeading
          label={t('delegation.child.birthDate')}
          hint={t('delegation.child.birthDateHint')}
          error={way.faults.birthDate}
          value={input.birthDate}
          onChange={(birthDate) => set({ birthDate })}
        />
      )}
      {way.step === 'citizenId' && (
        <CitizenIdField
          id={ids.citizenId}
          asHeading
          optional
          label={t('delegation.child.citizenId')}
          hint={t('delegation.child.citizenIdHint')}
          error={way.faults.citizenId}
          value={input.citizenId}
          onChange={(citizenId) => set({ citizenId })}
        />
      )}
      {way.step === 'relation' && (
        <RadioGroup
          id={ids.relation}
          asHeading
          label={t('delegation.child.relation')}
          error={way.faults.relation}
          value={input.relation}
          onChange={(relation) => set({ relation: relation as GuardianRelation })}
          options={guardianRelations.map((value) => ({ value, label: t(`delegation.child.${value}`) }))}
        />
      )}
      {way.step === 'check' && (
        <div className="stack">
          <h1>{t('delegation.child.check')}</h1>
          <SummaryList
            title={t('delegation.child.answers')}
            items={[
              { label: t('delegation.child.fullName'), value: input.fullName, changeHref: way.hrefOf('fullName') },
              { label: t('delegation.child.birthDate'), value: formatPlainDate(input.birthDate), changeHref: way.hrefOf('birthDate') },
              {
                label: t('delegation.child.citizenId'),
                value: input.citizenId || t('delegation.declare.none'),
                changeHref: way.hrefOf('citizenId'),
              },
              {
                label: t('delegation.child.relation'),
                value: input.relation && t(`delegation.child.${input.relation}`),
                changeHref: way.hrefOf('relation'),
              },
            ]}
          />
          <Checkbox
            id={ids.declared}
            checked={input.declared}
            invalid={Boolean(way.faults.declared)}
            label={t('delegation.child.declare')}
            hint={t('delegation.child.declareHint')}
            onChange={(declared) => set({ declared })}
          />
        </div>
      )}
    </Ask>
  );
}
