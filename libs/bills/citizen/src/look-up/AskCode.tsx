import { useMutation, useQuery } from '@tanstack/react-query';
import type { Biller, BillLookup } from '@tinhso/bills-contract';
import {
  ApiError,
  Button,
  Buttons,
  Icon,
  ProblemNotice,
  TextField,
  unwrap,
  useApi,
  useLang,
  useT,
  type MessageKey,
  type Translate,
} from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { branchesOptions } from '../queries.js';
import { judgeCode, type CodeWords } from './code-fault.js';

/** The customer code: its branch beside it while it is typed, and what is wrong with it in words. */
export function AskCode({ biller, onFound }: { biller: Biller; onFound: (lookup: BillLookup) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const branches = useQuery({ ...branchesOptions(api), enabled: biller.service === 'electricity' }).data?.branches;
  const words = judgeCode(typed, biller, branches);
  const look = useMutation({
    mutationFn: (code: string) => unwrap<BillLookup>(api.POST('/api/v1/citizen/bills/lookups', { body: { biller: biller.key, code } })),
    onSuccess: onFound,
  });
  const nobody = look.error instanceof ApiError && look.error.code === 'customer-unknown';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (words.passable) look.mutate(words.code);
  };
  const fault = pressed && !words.passable ? faultText(t, words, biller.code.hint[lang]) : undefined;
  return (
    <form className="section" onSubmit={submit} noValidate>
      <TextField
        id="customer-code"
        label={t('bills.code.label')}
        hint={`${biller.code.hint[lang]} ${t('bills.code.example', { example: biller.code.example })}`}
        error={nobody ? t('bills.code.nobody', { code: look.variables ?? '' }) : fault}
        value={typed}
        onChange={(text) => {
          look.reset();
          setPressed(false);
          setTyped(text);
        }}
        input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 40, className: 'input input--id' }}
      />
      <p className="code-says" role="status">
        {words.branch && (
          <>
            <Icon name="check" size="s" /> {words.branch}
          </>
        )}
        {words.fault === 'unknown-branch' && t('bills.code.unknown-branch', { prefix: words.code.slice(0, 6) })}
      </p>
      {look.isError && !nobody && <ProblemNotice error={look.error} />}
      <Buttons stack>
        <Button block type="submit" busy={look.isPending && t('bills.asking')}>
          {t('bills.code.act')}
        </Button>
      </Buttons>
    </form>
  );
}

function faultText(t: Translate<MessageKey<typeof messages>>, { fault, code }: CodeWords, hint: string): string | undefined {
  if (!fault || fault === 'unknown-branch') return undefined;
  return fault === 'pattern' ? t('bills.code.pattern', { hint }) : t(`bills.code.${fault}`, { count: code.length });
}
