import { useMutation } from '@tanstack/react-query';
import { parseTaxCode, type CompanyView, type NewCompany } from '@tinhso/delegation-contract';
import { Checkbox, ProblemNotice, RadioGroup, SummaryList, TextField, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Ask } from '../Ask.js';
import { useRefreshDelegations } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { useSteps, type Faults } from '../useSteps.js';
import { declareMessages } from './messages.js';

type Kind = NewCompany['kind'];
type Field = 'kind' | 'name' | 'taxCode' | 'position' | 'declared';
type Step = Exclude<Field, 'declared'> | 'check';
const steps: readonly Step[] = ['kind', 'name', 'taxCode', 'position', 'check'];
const fields: readonly Field[] = ['kind', 'name', 'taxCode', 'position', 'declared'];
const kinds: readonly Kind[] = ['company', 'household_business'];

interface Input {
  kind?: Kind;
  name: string;
  taxCode: string;
  position: string;
  declared: boolean;
}

/** Declares a company or household business that one represents. */
export function CompanyPage() {
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
  const [input, setInput] = useState<Input>({ name: '', taxCode: '', position: '', declared: false });
  const { kind = 'company' } = input;
  const way = useSteps<Step, Field>(steps, '/ca-nhan/uy-quyen/co-so');
  const declare = useMutation({
    mutationFn: (body: NewCompany) => unwrap<CompanyView>(api.POST('/api/v1/citizen/companies', { body })),
    onSuccess: async () => {
      await refresh();
      navigate('/ca-nhan/uy-quyen');
    },
    onError: (error) => void way.refused(error, fields, (field) => (field === 'declared' ? 'check' : field)),
  });
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  const check = (): Faults<Field> => {
    if (way.step === 'kind' && !input.kind) return { kind: t('delegation.company.kindMissing') };
    if (way.step === 'name' && input.name.trim().length < 2) return { name: t('delegation.company.nameMissing') };
    if (way.step === 'taxCode' && !parseTaxCode(kind, input.taxCode).ok) return { taxCode: t('delegation.company.taxCodeWrong') };
    return way.step === 'position' && input.position.trim().length < 2 ? { position: t('delegation.company.positionMissing') } : {};
  };
  const save = () => {
    const { name, taxCode, position, declared } = input;
    if (!declared || !input.kind) return way.next({ declared: t('delegation.declare.missing') });
    declare.mutate({ kind, name, taxCode, position, declared });
  };
  const line = (field: 'name' | 'taxCode' | 'position', hint: string) => (
    <TextField
      key={field}
      id={ids[field]}
      asHeading
      label={t(`delegation.company.${field}`)}
      hint={hint}
      error={way.faults[field]}
      value={input[field]}
      onChange={(value) => set({ [field]: value })}
      input={{ autoComplete: 'off', name: `business-${field}`, inputMode: field === 'taxCode' ? 'numeric' : undefined }}
    />
  );
  return (
    <Ask
      title={t(`delegation.company.${way.step}`)}
      about={t('delegation.company.about')}
      back={way.back}
      progress={way.progress}
      faults={way.summary(ids)}
      attempt={way.attempt}
      onNext={way.step === 'check' ? save : () => way.next(check())}
      act={way.step === 'check' ? t('delegation.declare.save') : undefined}
      busy={declare.isPending && t('delegation.declare.saving')}
      problem={declare.isError && way.step === 'check' && <ProblemNotice error={declare.error} />}
    >
      {way.step === 'kind' && (
        <RadioGroup
          id={ids.kind}
          asHeading
          label={t('delegation.company.kind')}
          error={way.faults.kind}
          value={input.kind}
          onChange={(value) => set({ kind: value as Kind })}
          options={kinds.map((value) => ({ value, label: t(`delegation.company.kind.${value}`) }))}
        />
      )}
      {way.step === 'name' && line('name', t('delegation.company.nameHint'))}
      {way.step === 'taxCode' && line('taxCode', t(`delegation.company.taxCodeHint.${kind}`))}
      {way.step === 'position' && line('position', t('delegation.company.positionHint'))}
      {way.step === 'check' && (
        <div className="stack">
          <h1>{t('delegation.company.check')}</h1>
          <SummaryList
            title={t('delegation.company.answers')}
            items={[
              { label: t('delegation.company.kind'), value: t(`delegation.company.kind.${kind}`), changeHref: way.hrefOf('kind') },
              ...(['name', 'taxCode', 'position'] as const).map((field) => ({
                label: t(`delegation.company.${field}`),
                value: input[field],
                changeHref: way.hrefOf(field),
              })),
            ]}
          />
          <Checkbox
            id={ids.declared}
            checked={input.declared}
            invalid={Boolean(way.faults.declared)}
            label={t('delegation.company.declare')}
            hint={t('delegation.company.declareHint')}
            onChange={(declared) => set({ declared })}
          />
        </div>
      )}
    </Ask>
  );
}
