import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssistedSession, ConsentWay, HelperMembership, StartAssistedSession } from '@tinhso/assistance-contract';
import { parsePhone } from '@tinhso/kernel';
import {
  ApiError,
  Button,
  ErrorSummary,
  faultsByPointer,
  ProblemNotice,
  RadioGroup,
  SelectField,
  TextField,
  unwrap,
  useApi,
  useT,
} from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { assistanceKeys } from '../queries.js';
import { helperMessages } from './messages.js';

type Faults = Partial<Record<'fullName' | 'phone' | 'consent', string>>;

/** Whom, under which membership, and how they agree. */
export function StartForm({ memberships }: { memberships: readonly HelperMembership[] }) {
  const t = useT(helperMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const own = useId();
  const [memberId, setMemberId] = useState(memberships[0]?.id ?? '');
  const [fullName, setFullName] = useState('');
  const [phone, setPhone] = useState('');
  const [consent, setConsent] = useState<ConsentWay>();
  const [faults, setFaults] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const start = useMutation({
    mutationFn: (body: StartAssistedSession) => unwrap<AssistedSession>(api.POST('/api/v1/citizen/assisted-sessions', { body })),
    onSuccess: async (session) => {
      await queries.invalidateQueries({ queryKey: assistanceKeys.helper });
      navigate(`/ho-tro/phien/${session.id}`);
    },
    onError: (error) => {
      const told = error instanceof ApiError ? faultsByPointer(error) : {};
      setFaults(told['/phone'] ? { phone: told['/phone'] } : {});
      setAttempt((n) => n + 1);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wantsPhone = consent !== 'slip';
    const found: Faults = {
      ...(fullName.trim().length < 2 ? { fullName: t('assistance.start.nameMissing') } : {}),
      ...(wantsPhone && !parsePhone(phone).ok ? { phone: t('assistance.start.phoneMissing') } : {}),
      ...(consent ? {} : { consent: t('assistance.start.consentMissing') }),
    };
    setFaults(found);
    setAttempt((n) => n + 1);
    const stored = parsePhone(phone);
    if (Object.keys(found).length > 0 || !consent || start.isPending) return start.reset();
    start.mutate({ memberId, fullName, consent, ...(wantsPhone && stored.ok ? { phone: stored.value } : {}) });
  };
  const ids = { fullName: `${own}-name`, phone: `${own}-phone`, consent: `${own}-consent` };
  const ways = (['code', 'device', 'slip'] as const).map((way) => ({
    value: way,
    label: t(`assistance.start.${way}`),
    hint: t(`assistance.start.${way}Hint`),
  }));
  return (
    <form method="post" className="card stack" onSubmit={submit} noValidate>
      <ErrorSummary
        attempt={attempt}
        faults={(Object.keys(faults) as (keyof Faults)[]).flatMap((key) => {
          const message = faults[key];
          return message ? [{ id: ids[key], message }] : [];
        })}
      />
      {memberships.length > 1 && (
        <SelectField
          id={`${own}-team`}
          label={t('assistance.start.team')}
          value={memberId}
          onChange={setMemberId}
          options={memberships.map((each) => ({ value: each.id, label: `${each.team}, ${each.unit}` }))}
        />
      )}
      <TextField
        id={ids.fullName}
        label={t('assistance.start.name')}
        hint={t('assistance.start.nameHint')}
        error={faults.fullName}
        value={fullName}
        onChange={setFullName}
        input={{ autoComplete: 'off', spellCheck: false, maxLength: 100 }}
      />
      <RadioGroup
        id={ids.consent}
        label={t('assistance.start.consent')}
        error={faults.consent}
        value={consent}
        onChange={(way) => setConsent(way as ConsentWay)}
        options={ways}
      />
      {consent !== 'slip' && (
        <TextField
          id={ids.phone}
          label={t('assistance.start.phone')}
          hint={t('assistance.start.phoneHint')}
          error={faults.phone}
          value={phone}
          onChange={setPhone}
          input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off' }}
        />
      )}
      {start.isError && !faults.phone && <ProblemNotice error={start.error} />}
      <Button type="submit" block busy={start.isPending && t('assistance.start.busy')}>
        {t('assistance.start.act')}
      </Button>
    </form>
  );
}
