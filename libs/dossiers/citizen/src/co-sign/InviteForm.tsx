import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoSignerList, CoSignerStanding, Draft } from '@tinhso/dossiers-contract';
import { ApiError, Button, liveKey, mineKey, ProblemNotice, RadioGroup, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import type { OpenDraft } from '../drafts/useDraft.js';
import { coSignersOptions } from '../queries.js';
import { messages } from './messages.js';

type By = 'phone' | 'citizenId';

/** Asks somebody to sign: the name, and a phone or citizen ID. What is saved of the draft is what the other signs under. */
export function InviteForm({ standing, draft, open }: { standing: CoSignerStanding; draft: Draft; open: OpenDraft }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [by, setBy] = useState<By>('phone');
  const [fullName, setFullName] = useState(standing.invitation?.fullName ?? '');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const invite = useMutation({
    mutationFn: async () => {
      await open.keeper.flush();
      const params = { path: { id: draft.id } };
      // The keeper saves by itself; what the server has now is what is signed.
      const saved = await unwrap<Draft>(api.GET('/api/v1/citizen/drafts/{id}', { params }));
      const body = { version: saved.version, signer: standing.signer, fullName: fullName.trim(), [by]: number.trim() };
      return unwrap<CoSignerList>(api.POST('/api/v1/citizen/drafts/{id}/co-signers', { params, body }));
    },
    onSuccess: (list) => queries.setQueryData(coSignersOptions(api, draft.id).queryKey, list),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: liveKey });
      void queries.invalidateQueries({ queryKey: [...mineKey, 'drafts'] });
    },
  });
  const told = new Map(
    (invite.error instanceof ApiError ? (invite.error.problem.errors ?? []) : []).map((each) => [each.pointer, each.message]),
  );
  const faultOf = (name: string): string | undefined => told.get(`/${name}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fullName.trim().length >= 2 && number.trim() !== '') invite.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p className="small">{t('dossiers.cosign.invite', { level: standing.requiredAssurance ?? 0 })}</p>
      <TextField
        id={`name-${standing.signer}`}
        label={t('dossiers.cosign.name')}
        value={fullName}
        onChange={setFullName}
        error={tried && fullName.trim().length < 2 ? t('dossiers.cosign.nameMissing') : undefined}
      />
      <RadioGroup
        id={`by-${standing.signer}`}
        label={t('dossiers.cosign.by')}
        value={by}
        onChange={(value) => setBy(value as By)}
        options={[
          { value: 'phone', label: t('dossiers.cosign.phone') },
          { value: 'citizenId', label: t('dossiers.cosign.citizenId') },
        ]}
      />
      <TextField
        id={`number-${standing.signer}`}
        label={t(by === 'phone' ? 'dossiers.cosign.phone' : 'dossiers.cosign.citizenId')}
        hint={t('dossiers.cosign.numberHint')}
        value={number}
        onChange={setNumber}
        error={faultOf(by) ?? (tried && number.trim() === '' ? t('dossiers.cosign.numberMissing') : undefined)}
        input={{ inputMode: 'numeric' }}
      />
      {invite.isError && !faultOf(by) && <ProblemNotice error={invite.error} />}
      <Button type="submit" block busy={invite.isPending && t('dossiers.cosign.sending')}>
        {t('dossiers.cosign.send')}
      </Button>
    </form>
  );
}
