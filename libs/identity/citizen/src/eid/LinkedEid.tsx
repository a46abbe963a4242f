import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LinkedEid as Link } from '@tinhso/identity-contract';
import {
  Button,
  Buttons,
  Card,
  Dialog,
  formatDate,
  formatMoment,
  LinkButton,
  mineKey,
  Notice,
  ProblemNotice,
  Section,
  Skeleton,
  Tag,
  unwrap,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import { ownEidsOptions } from './queries.js';
import { useEidVisit } from './useEidVisit.js';

/** The eID of the account: linked or to be linked. */
export function LinkedEid({ returnTo }: { returnTo: string }) {
  const t = useT(messages);
  const eids = useQuery(ownEidsOptions(useApi()));
  const visit = useEidVisit(returnTo);
  if (eids.isError) return <ProblemNotice error={eids.error} onRetry={() => void eids.refetch()} />;
  if (!eids.data) return <Skeleton label={t('eid.return.working')} lines={3} />;
  const { items, offer, assurance } = eids.data;
  const [linked] = items;
  if (!linked && !offer.available) return null;
  return (
    <Section title={t('eid.linked.title')}>
      <Card>
        {linked ? (
          <Linked linked={linked} assurance={assurance} />
        ) : (
          <>
            <p>{t('eid.linked.none')}</p>
            {offer.trial && <p className="hint">{t('eid.trialNote')}</p>}
            {visit.isError && <ProblemNotice error={visit.error} />}
            <div className="card__act">
              <Button
                look="secondary"
                icon="idCard"
                busy={visit.isPending && t('eid.going')}
                onClick={() => visit.mutate({ kind: 'link', level: 1 })}
              >
                {t(offer.trial ? 'eid.linked.linkTrial' : 'eid.linked.link')}
              </Button>
            </div>
          </>
        )}
      </Card>
    </Section>
  );
}

function Linked({ linked, assurance }: { linked: Link; assurance: number }) {
  const t = useT(messages);
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  const { level, linkedAt, lastUsedAt, onlyWayIn } = linked;
  return (
    <div className="stack">
      <p>
        <Tag tone="ok" icon="shield">
          {t('eid.linked.level', { level })}
        </Tag>
      </p>
      <p className="quiet small">{t('eid.linked.since', { date: formatDate(linkedAt), last: formatMoment(lastUsedAt, lang) })}</p>
      {assurance > 0 && <p className="small">{t('eid.linked.session', { level: assurance })}</p>}
      {onlyWayIn && (
        <Notice>
          <p>{t('eid.linked.onlyWay')}</p>
        </Notice>
      )}
      <div className="card__act">
        {onlyWayIn ? (
          <LinkButton look="secondary" href="/ca-nhan/bao-mat">
            {t('eid.linked.security')}
          </LinkButton>
        ) : (
          <Button look="secondary" onClick={() => setAsking(true)}>
            {t('eid.linked.unlink')}
          </Button>
        )}
      </div>
      <UnlinkDialog id={linked.id} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}

function UnlinkDialog({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const { session } = useSession();
  const unlink = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/eid/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await session.refresh();
      await queries.invalidateQueries({ queryKey: mineKey });
      onClose();
    },
  });
  return (
    <Dialog open={open} title={t('eid.unlink.title')} onClose={onClose}>
      <p className="dialog__lead">{t('eid.unlink.detail')}</p>
      {unlink.isError && <ProblemNotice error={unlink.error} />}
      <Buttons stack>
        <Button look="danger" busy={unlink.isPending && t('eid.linked.unlinking')} onClick={() => unlink.mutate()}>
          {t('eid.linked.unlink')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('eid.unlink.keep')}
        </Button>
      </Buttons>
    </Dialog>
  );
}
