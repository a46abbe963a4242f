import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CitizenDossier, ReturnView, ReturnWish } from '@tinhso/dossiers-contract';
import { formatVnd } from '@tinhso/kernel';
import {
  Button,
  Buttons,
  liveKey,
  ProblemNotice,
  Section,
  SummaryList,
  Timeline,
  unwrap,
  useApi,
  useLang,
  useT,
  type SummaryItem,
} from '@tinhso/ui';
import { useState } from 'react';
import { momentText } from '../view/History.js';
import { messages } from './messages.js';
import { WishFields } from './WishFields.js';
import { typedOf, wishOf, type TypedWish } from './wish.js';

/** How the result comes, where it is, and the way to choose another. */
export function ReturnBox({ dossier }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const [changing, setChanging] = useState(false);
  const { returning } = dossier;
  if (!returning) return null;
  return (
    <Section title={t('returning.title')} id="returning-box">
      <p className="returning__text">{returning.text}</p>
      <ReturnFacts returning={returning} />
      {returning.mayChange && !changing && (
        <Button look="secondary" block onClick={() => setChanging(true)}>
          {t('returning.change')}
        </Button>
      )}
      {changing && <ChangeForm dossierId={dossier.id} returning={returning} onClose={() => setChanging(false)} />}
    </Section>
  );
}

/** What one has to know to go there, or to follow the parcel; also on the tracking page. */
export function ReturnFacts({ returning }: { returning: Pick<ReturnView, 'office' | 'parcel'> & Partial<ReturnView> }) {
  const t = useT(messages);
  const lang = useLang();
  const { way, office, address, postage, parcel, history = [] } = returning;
  const items: SummaryItem[] = [
    ...(office ? [{ label: t('returning.where'), value: office.name, note: office.address }] : []),
    ...(office ? [{ label: t('returning.hours'), value: office.hours }] : []),
    ...(office?.phone ? [{ label: t('returning.phoneOf'), value: office.phone }] : []),
    ...(address ? [{ label: t('returning.address'), value: `${address.name}, ${address.phone}`, note: address.text }] : []),
    ...(postage === undefined ? [] : [{ label: t('returning.postageLabel'), value: formatVnd(postage) }]),
    ...(parcel?.number ? [{ label: t('returning.parcel'), value: <span className="num">{parcel.number}</span> }] : []),
  ];
  const entries = [
    ...(parcel?.events ?? []).map(({ at, title, place }) => ({ at, title, detail: place })),
    ...(way === 'app' ? [] : history),
  ].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <>
      {items.length > 0 && <SummaryList title={t('returning.details')} items={items} />}
      {entries.length > 0 && (
        <>
          <h3 className="returning__way">{t(parcel ? 'returning.parcelWay' : 'returning.history')}</h3>
          <Timeline
            entries={entries.map(({ at, title, detail }, i) => ({
              key: `${at}-${i}`,
              phase: 'done',
              title,
              time: { iso: at, text: momentText(at, lang) },
              children: detail && <span className="small quiet">{detail}</span>,
            }))}
          />
        </>
      )}
    </>
  );
}

/** A wish as the server has it now. */
const wishNow = ({ way, office, address }: ReturnView): ReturnWish => ({
  way,
  ...(way === 'office' && office ? { unitId: office.id } : {}),
  ...(way === 'post' && address
    ? {
        address: {
          name: address.name,
          phone: address.phone,
          provinceCode: address.provinceCode,
          communeCode: address.communeCode,
          detail: address.detail,
        },
      }
    : {}),
});

function ChangeForm({ dossierId, returning, onClose }: { dossierId: string; returning: ReturnView; onClose: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<TypedWish>(() => typedOf(wishNow(returning)));
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: (wish: ReturnWish) =>
      unwrap<ReturnView>(
        api.PUT('/api/v1/citizen/dossiers/{id}/returning', {
          params: { path: { id: dossierId } },
          body: { ...wish, ...(returning.history.length > 0 ? { version: returning.version } : {}) },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: liveKey });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    const wish = wishOf(typed);
    if (wish && !save.isPending) save.mutate(wish);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      noValidate
    >
      {save.isError && <ProblemNotice error={save.error} />}
      <WishFields value={typed} onChange={setTyped} tried={tried} />
      <div className="form-end">
        <Buttons stack>
          <Button type="submit" busy={save.isPending && t('returning.saving')}>
            {t('returning.save')}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {t('returning.cancel')}
          </Button>
        </Buttons>
      </div>
    </form>
  );
}
