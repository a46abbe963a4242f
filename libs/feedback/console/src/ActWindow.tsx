import type { StaffTicket } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { ActFoot, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { ActFields } from './ActFields.js';
import { AnswerPreview } from './AnswerPreview.js';
import { messages } from './messages.js';
import { useTicketAct } from './queries.js';
import { sendAct, type Wish } from './send-act.js';
import type { Act } from './useActs.js';

/** Fewest letters of the words of an act; the reporter reads most of them. */
const SHORTEST: Partial<Record<Act, number>> = { answer: 20, merge: 0, reroute: 0, assign: 0 };

/** Asks for what an act needs, and does it. */
export function ActWindow({ ticket, act, onClose }: { ticket: StaffTicket; act: Act; onClose: () => void }) {
  const t = useT(messages);
  const [wish, setWish] = useState<Wish>({ closingCode: 'fixed', visibility: 'public' });
  const [tried, setTried] = useState(false);
  const doing = useTicketAct<Wish>((api, made) => sendAct(api, ticket, act, made), onClose);
  const silent = act === 'merge' || (act === 'publish' && wish.visibility === 'public');
  const least = silent ? 0 : (SHORTEST[act] ?? 10);
  const short = (wish.text?.trim().length ?? 0) < least;
  const bare = isBare(act, wish);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !bare && !doing.isPending) doing.mutate({ ...wish, ...(wish.text ? { text: wish.text.trim() } : {}) });
  };
  return (
    <Window
      title={t(act === 'assign' ? 'feedback.route' : `feedback.act.${act}`)}
      about={ticket.code}
      width={act === 'reroute' ? 720 : 560}
      onClose={onClose}
    >
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <ActFields ticket={ticket} act={act} wish={wish} onWish={setWish} tried={tried} />
          {!silent && (
            <FormField
              label={t(`feedback.words.${wordsOf(act)}`)}
              hint={t(act === 'assign' ? 'feedback.reads.note' : 'feedback.words.hint')}
              {...(tried && short ? { fault: t('feedback.words.short', { count: least }) } : {})}
            >
              {(bind) => (
                <textarea
                  {...bind}
                  className="in"
                  rows={act === 'answer' ? 6 : 3}
                  maxLength={act === 'answer' ? 4000 : 1000}
                  value={wish.text ?? ''}
                  onChange={(event) => setWish({ ...wish, text: event.target.value })}
                />
              )}
            </FormField>
          )}
          {act === 'answer' && <AnswerPreview ticketId={ticket.id} text={wish.text ?? ''} />}
          {doing.isError && <Failure error={doing.error} />}
        </div>
        <ActFoot act={t(act === 'assign' ? 'feedback.route' : `feedback.act.${act}`)} busy={doing.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}

/** Whether what the act is about was not chosen yet. */
function isBare(act: Act, { unitId, into, category, place }: Wish): boolean {
  if (act === 'pass_on' || act === 'assign') return !unitId;
  if (act === 'merge') return !into;
  if (act === 'reroute') return !category && !place;
  return act === 'split' && !category;
}

const wordsOf = (act: Act) => (act === 'answer' || act === 'ask' || act === 'split' || act === 'assign' ? act : 'reason');
