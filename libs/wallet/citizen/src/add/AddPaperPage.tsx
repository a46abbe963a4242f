import { newId } from '@tinhso/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Button,
  DateInput,
  ErrorSummary,
  FieldError,
  Page,
  ProblemNotice,
  SelectField,
  Skeleton,
  TextField,
  unwrap,
  useApi,
  useLang,
  useT,
} from '@tinhso/ui';
import { walletLimits, type AddPaper, type PaperKind, type WalletPaper } from '@tinhso/wallet-contract';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { ClosedWallet, SignInFirst } from '../Closed.js';
import { messages } from '../messages.js';
import { walletKey, walletOptions } from '../queries.js';
import type { UseUploads } from '../uploads-port.js';
import { useWalletAccess } from '../useWalletAccess.js';
import { addMessages } from './messages.js';
import { bodyOf, emptyPaper, faultsOf, type NewPaperInput, type PaperFaults } from './new-paper.js';

const FILES = 'wallet';

/** `/giay-to/them`: a paper of one's own. `useUploads` brings the sending of files. */
export function AddPaperPage({ useUploads }: { useUploads: UseUploads }) {
  const t = useT({ ...messages, ...addMessages });
  const access = useWalletAccess();
  const wallet = useQuery({ ...walletOptions(useApi()), enabled: access.state === 'open' });
  if (access.state === 'anonymous') return <SignInFirst />;
  if (access.state === 'closed') return <ClosedWallet name={access.name} />;
  return (
    <Page kind="ask" title={t('wallet.add.title')} back="/giay-to">
      {wallet.data ? (
        <PaperForm kinds={wallet.data.kinds.filter(({ addable }) => addable)} useUploads={useUploads} />
      ) : wallet.isError ? (
        <ProblemNotice error={wallet.error} onRetry={() => void wallet.refetch()} />
      ) : (
        <Skeleton label={t('wallet.loading')} lines={5} />
      )}
    </Page>
  );
}

function PaperForm({ kinds, useUploads }: { kinds: readonly PaperKind[]; useUploads: UseUploads }) {
  const t = useT(addMessages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  // A place of its own each time: what was put in before is not offered again.
  const [place] = useState(() => `wallet:${newId()}`);
  const uploads = useUploads(place);
  const [input, setInput] = useState<NewPaperInput>(emptyPaper);
  const [checked, setChecked] = useState<{ attempt: number; faults: PaperFaults }>({ attempt: 0, faults: {} });
  const set = (part: Partial<NewPaperInput>) => setInput((before) => ({ ...before, ...part }));
  const add = useMutation({
    mutationFn: (body: AddPaper) => unwrap<WalletPaper>(api.POST('/api/v1/citizen/wallet/papers', { body })),
    onSuccess: async (paper) => {
      navigate(`/giay-to/${paper.id}`, { replace: true });
      await queries.invalidateQueries({ queryKey: walletKey });
    },
  });
  const sent = uploads.all.filter((each) => each.state !== 'refused');
  const ready = sent.flatMap(({ state, fileId }) => (state === 'ready' && fileId ? [fileId] : []));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const faults = faultsOf(input, { ready: ready.length, unready: sent.length - ready.length });
    setChecked({ attempt: checked.attempt + 1, faults });
    if (Object.keys(faults).length === 0) add.mutate(bodyOf(input, ready));
  };
  const told = (field: keyof PaperFaults): string | undefined => {
    const fault = checked.faults[field];
    // A file that has arrived since is no fault any more; nobody should have to press again to see that.
    return field === 'files' && ready.length > 0 && ready.length === sent.length ? undefined : fault && t(fault);
  };
  const text = (field: 'name' | 'number' | 'issuer', hint?: string) => (
    <TextField
      id={`wallet-${field}`}
      label={t(`wallet.add.${field}`)}
      optional
      hint={hint}
      value={input[field]}
      onChange={(value) => set({ [field]: value })}
      input={{ maxLength: walletLimits[field], autoComplete: 'off' }}
    />
  );
  const expires = kinds.find(({ code }) => code === input.kind)?.expires ?? false;
  const faults = (Object.keys(checked.faults) as (keyof PaperFaults)[]).flatMap((field) => {
    const message = told(field);
    return message ? [{ id: `wallet-${field}`, message }] : [];
  });
  return (
    <>
      <ErrorSummary faults={faults} attempt={checked.attempt} />
      <h1>{t('wallet.add.title')}</h1>
      <p className="lead">{t('wallet.add.lead')}</p>
      <form onSubmit={save} noValidate>
        <div className="ask-fields">
          <SelectField
            id="wallet-kind"
            label={t('wallet.add.kind')}
            error={told('kind')}
            placeholder={t('wallet.add.kindNone')}
            value={input.kind}
            onChange={(kind) => set({ kind })}
            options={kinds.map(({ code, name }) => ({ value: code, label: name[lang] }))}
          />
          <section className={told('files') ? 'field field--error paper' : 'field paper'}>
            <h2>{t('wallet.add.files')}</h2>
            {told('files') && <FieldError id="wallet-files-error">{told('files') ?? ''}</FieldError>}
            {uploads.field({
              paper: { key: FILES, maxFiles: walletLimits.filesPerPaper },
              id: 'wallet-files',
              describedBy: told('files') ? 'wallet-files-error' : undefined,
              invalid: Boolean(told('files')),
            })}
          </section>
          {text('name', t('wallet.add.nameHint'))}
          {text('number')}
          {text('issuer')}
          <DateInput
            id="wallet-issuedOn"
            label={t('wallet.add.issuedOn')}
            optional
            error={told('issuedOn')}
            value={input.issuedOn}
            onChange={(issuedOn) => set({ issuedOn })}
          />
          {expires && (
            <DateInput
              id="wallet-validUntil"
              label={t('wallet.add.validUntil')}
              optional
              hint={t('wallet.add.validUntilHint')}
              error={told('validUntil')}
              value={input.validUntil}
              onChange={(validUntil) => set({ validUntil })}
            />
          )}
        </div>
        {add.isError && <ProblemNotice error={add.error} />}
        <div className="form-end">
          <Button type="submit" block busy={add.isPending && t('wallet.add.saving')}>
            {t('wallet.add.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
