import { useMutation, useQuery } from '@tanstack/react-query';
import type { DelegationGroup, DelegationOverview, DelegationView, GrantDelegation } from '@tinhso/delegation-contract';
import { parsePhone } from '@tinhso/kernel';
import { Page, ProblemNotice, RadioGroup, Skeleton, TextField, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Ask } from '../Ask.js';
import { messages } from '../messages.js';
import { overviewOptions, useRefreshDelegations } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { useSteps, type Faults } from '../useSteps.js';
import { GrantAnswers } from './GrantAnswers.js';
import { GrantSent } from './GrantSent.js';
import { GroupChoice } from './GroupChoice.js';
import { grantMessages } from './messages.js';

/** Over whom a right is given. */
export interface Over {
  principalId?: string;
  kind: 'person' | 'child' | 'company';
  name: string;
}

/** Answers so far. */
export interface GrantInput {
  phone: string;
  groups: readonly DelegationGroup[];
  days: string;
}

type Field = 'phone' | 'groups' | 'days';
type Step = Field | 'check';
const spans = ['7', '30', '90', '365'] as const;

/** Gives somebody a right: for oneself, or with `?cho=` for a child or company. */
export function GrantPage() {
  const t = useT(messages);
  const { status, account } = useSession();
  const [search] = useSearchParams();
  const principalId = search.get('cho') ?? undefined;
  const overview = useQuery({ ...overviewOptions(useApi()), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  const over = overview.data && account ? overOf(overview.data, principalId, account.fullName) : undefined;
  if (over) return <Questions key={principalId} over={over} />;
  return (
    <Page kind="ask" title={t('delegation.grant')} back="/ca-nhan/uy-quyen">
      {overview.isError ? (
        <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <Skeleton label={t('delegation.loading')} lines={4} />
      )}
    </Page>
  );
}

/** What is not mine to give is given as my own. */
function overOf({ children, companies }: DelegationOverview, id: string | undefined, own: string): Over {
  const child = children.find((each) => each.id === id);
  const company = companies.find((each) => each.id === id);
  if (child) return { principalId: id, kind: 'child', name: child.name };
  return company ? { principalId: id, kind: 'company', name: company.name } : { kind: 'person', name: own };
}

const abouts = { person: 'about', child: 'aboutChild', company: 'aboutCompany' } as const;

function Questions({ over }: { over: Over }) {
  const t = useT(grantMessages);
  const api = useApi();
  const own = useId();
  const ids = { phone: `${own}-phone`, groups: `${own}-groups`, days: `${own}-days` };
  const refresh = useRefreshDelegations();
  const [input, setInput] = useState<GrantInput>({ phone: '', groups: [], days: '30' });
  const steps: readonly Step[] = over.kind === 'child' ? ['phone', 'check'] : ['phone', 'groups', 'days', 'check'];
  const way = useSteps<Step, Field>(steps, '/ca-nhan/uy-quyen/cap', over.principalId ? { cho: over.principalId } : {});
  const grant = useMutation({
    mutationFn: (body: GrantDelegation) => unwrap<DelegationView>(api.POST('/api/v1/citizen/delegations', { body })),
    onSuccess: refresh,
    onError: (error) => void way.refused(error, ['phone', 'groups', 'days'], (field) => field),
  });
  if (grant.data) return <GrantSent view={grant.data} />;

  const set = (part: Partial<GrantInput>) => setInput((before) => ({ ...before, ...part }));
  const check = (): Faults<Field> => {
    if (way.step === 'phone' && !parsePhone(input.phone).ok) return { phone: t('delegation.grant.phoneMissing') };
    if (way.step === 'groups' && input.groups.length === 0) return { groups: t('delegation.grant.groupsMissing') };
    return {};
  };
  const send = () =>
    grant.mutate({
      phone: input.phone,
      ...(over.principalId ? { principalId: over.principalId } : {}),
      ...(over.kind === 'child' ? {} : { groups: [...input.groups], days: Number(input.days) }),
    });
  const titles: Record<Step, string> = {
    phone: t('delegation.grant.phone'),
    groups: t('delegation.grant.groups'),
    days: t('delegation.grant.days'),
    check: t('delegation.grant.check'),
  };
  return (
    <Ask
      title={titles[way.step]}
      about={t(`delegation.grant.${abouts[over.kind]}`)}
      back={way.back}
      progress={way.progress}
      faults={way.summary(ids)}
      attempt={way.attempt}
      onNext={way.step === 'check' ? send : () => way.next(check())}
      act={way.step === 'check' ? t('delegation.grant.send') : undefined}
      busy={grant.isPending && t('delegation.grant.sending')}
      problem={grant.isError && way.step === 'check' && <ProblemNotice error={grant.error} />}
    >
      {way.step === 'phone' && (
        <TextField
          id={ids.phone}
          asHeading
          label={titles.phone}
          hint={t('delegation.grant.phoneHint')}
          error={way.faults.phone}
          value={input.phone}
          onChange={(phone) => set({ phone })}
          input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off', name: 'phone' }}
        />
      )}
      {way.step === 'groups' && (
        <GroupChoice id={ids.groups} value={input.groups} error={way.faults.groups} onChange={(groups) => set({ groups })} />
      )}
      {way.step === 'days' && (
        <RadioGroup
          id={ids.days}
          asHeading
          label={titles.days}
          hint={t('delegation.grant.daysHint')}
          error={way.faults.days}
          value={input.days}
          onChange={(days) => set({ days })}
          options={spans.map((value) => ({ value, label: t(`delegation.grant.days${value}`) }))}
        />
      )}
      {way.step === 'check' && <GrantAnswers over={over} input={input} hrefOf={way.hrefOf} />}
    </Ask>
  );
}
