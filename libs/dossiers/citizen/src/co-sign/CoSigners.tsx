import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoSignerList, CoSignerStanding, Draft } from '@tinhso/dossiers-contract';
import { Button, Dialog, formatDay, liveKey, Notice, ProblemNotice, Section, Tag, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import type { OpenDraft } from '../drafts/useDraft.js';
import { InviteForm } from './InviteForm.js';
import { messages } from './messages.js';

/** Whose signatures an application needs: who was asked, who has signed, and asking for it. */
export function CoSigners({
  list,
  draft,
  open,
  ready,
}: {
  list: CoSignerList | undefined;
  draft: Draft | undefined;
  open: OpenDraft;
  /** The own part is complete. */
  ready: boolean;
}) {
  const t = useT(messages);
  if (!list || !draft) return null;
  return (
    <Section title={t('dossiers.cosign.title')} id="co-signers">
      {list.items.map((standing) => (
        <Standing key={standing.signer} standing={standing} draft={draft} open={open} ready={ready} />
      ))}
    </Section>
  );
}

function Standing({ standing, draft, open, ready }: { standing: CoSignerStanding; draft: Draft; open: OpenDraft; ready: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const { invitation } = standing;
  const state = invitation?.state;
  const asked = state === 'invited' || state === 'signed';
  return (
    <article className="card task">
      <div className="task__top">
        <Tag tone={state === 'signed' ? 'ok' : state === 'invited' ? 'warn' : 'plain'}>{t(`dossiers.cosign.state.${state ?? 'none'}`)}</Tag>
      </div>
      <h3>{standing.title}</h3>
      {invitation && (
        <p>{t('dossiers.cosign.who', { name: invitation.signedName ?? invitation.fullName, number: invitation.numberMasked })}</p>
      )}
      {state === 'invited' && invitation && (
        <p className="small quiet">
          {t(invitation.opened ? 'dossiers.cosign.opened' : 'dossiers.cosign.notOpened', {
            day: formatDay(invitation.expiresAt, lang, new Date()),
          })}
        </p>
      )}
      {state === 'signed' && <p className="small quiet">{t('dossiers.cosign.signedDetail')}</p>}
      {state === 'declined' && <Notice tone="warn">{t('dossiers.cosign.declinedBecause', { reason: invitation?.reason ?? '' })}</Notice>}
      {asked && invitation && <TakeBack id={invitation.id} version={invitation.version} />}
      {!asked && !ready && <p className="small quiet">{t('dossiers.cosign.finishFirst')}</p>}
      {!asked && ready && <InviteForm standing={standing} draft={draft} open={open} />}
    </article>
  );
}

function TakeBack({ id, version }: { id: string; version: number }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const back = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/co-signers/{id}/withdrawal', { params: { path: { id } }, body: { version } })),
    onSuccess: () => setAsking(false),
    onSettled: () => queries.invalidateQueries({ queryKey: liveKey }),
  });
  return (
    <>
      <Button look="secondary" block onClick={() => setAsking(true)}>
        {t('dossiers.cosign.takeBack')}
      </Button>
      <Dialog open={asking} title={t('dossiers.cosign.takeBackAsk')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('dossiers.cosign.takeBackDetail')}</p>
        {back.isError && <ProblemNotice error={back.error} />}
        <div className="form-end stack">
          <Button look="secondary" block onClick={() => setAsking(false)}>
            {t('dossiers.cosign.keep')}
          </Button>
          <Button look="danger" block busy={back.isPending && t('dossiers.cosign.takingBack')} onClick={() => back.mutate()}>
            {t('dossiers.cosign.takeBack')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
