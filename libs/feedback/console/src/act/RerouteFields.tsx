import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PreviewReroute } from '@tinhso/feedback-contract';
import { PlaceMap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useEffect, useState } from 'react';
import type { FieldsProps } from '../ActFields.js';
import { CategoryField } from '../CategoryField.js';
import { messages } from '../messages.js';
import { rerouteOptions } from '../queries.js';
import { readPoint, writePoint } from '../typed-point.js';

/** A pin goes far before it rests; the rules are asked when it does. */
const REST_MS = 300;

/** Another pin or another kind, and where the report would go with it. */
export function RerouteFields({ ticket, wish, onWish, tried }: FieldsProps) {
  const t = useT(messages);
  const before = ticket.lat !== undefined && ticket.long !== undefined ? { lat: ticket.lat, long: ticket.long } : undefined;
  const [typed, setTyped] = useState(before ? writePoint(before) : '');
  const put = (text: string) => {
    setTyped(text);
    const place = readPoint(text);
    const moved = place && (!before || writePoint(place) !== writePoint(before));
    const { place: _, ...rest } = wish;
    onWish(moved ? { ...rest, place } : rest);
  };
  const pin = readPoint(typed) ?? before;
  const unread = typed.trim() !== '' && !readPoint(typed);
  return (
    <>
      <CategoryField value={wish.category ?? ticket.category.key} onChange={(category) => onWish(withKind(category))} />
      <div className="ticket-move">
        <PlaceMap
          label={t('feedback.movePin')}
          {...(pin ? { pin } : {})}
          pinLabel={t('feedback.pin')}
          onPin={(at) => put(writePoint(at))}
        />
      </div>
      <FormField
        label={t('feedback.point')}
        hint={t('feedback.moveHint')}
        {...(tried && unread ? { fault: t('feedback.pointPlease') } : {})}
      >
        {(bind) => (
          <input
            {...bind}
            className="in num"
            maxLength={40}
            autoComplete="off"
            value={typed}
            onChange={(event) => put(event.target.value)}
          />
        )}
      </FormField>
      <WhereTo ticketId={ticket.id} unitId={ticket.unitId} wish={wishOf(wish)} tried={tried} />
    </>
  );

  function withKind(category: string) {
    const { category: _, ...rest } = wish;
    return category === ticket.category.key ? rest : { ...rest, category };
  }
}

const wishOf = ({ category, place }: FieldsProps['wish']): PreviewReroute => ({
  ...(category ? { category } : {}),
  ...(place ? { place } : {}),
});

interface WhereToProps {
  ticketId: string;
  unitId: string | undefined;
  wish: PreviewReroute;
  tried: boolean;
}

/** The office that the rules find for what is wished, and why. */
function WhereTo({ ticketId, unitId, wish, tried }: WhereToProps) {
  const t = useT(messages);
  const [rested, setRested] = useState(wish);
  const written = JSON.stringify(wish);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(written) as PreviewReroute), REST_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const asked = Object.keys(rested).length > 0;
  const there = useQuery({ ...rerouteOptions(useApi(), ticketId, rested), enabled: asked, placeholderData: keepPreviousData });
  if (!asked || Object.keys(wish).length === 0)
    return (
      <p className={tried ? 'fault' : 'm'} role="status">
        {t('feedback.moveSomething')}
      </p>
    );
  if (there.isError) return <Failure error={there.error} />;
  return (
    <div className="ticket-preview" role="status" aria-busy={there.isFetching}>
      <b>
        {there.data
          ? t(there.data.unit?.id === unitId ? 'feedback.staysWith' : 'feedback.goesTo', { office: there.data.unit?.name ?? '' })
          : t('feedback.asking')}
      </b>
      <ul className="ticket-because">
        {there.data?.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
