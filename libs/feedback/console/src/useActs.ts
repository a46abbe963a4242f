import type { StaffTicket, TicketActView } from '@tinhso/feedback-contract';
import { useKeys } from '@tinhso/ui/console';
import { useState } from 'react';
import { sendAct } from './send-act.js';
import { useTicketAct } from './queries.js';

export type Act = TicketActView['act'];

/** Acts that need no words: they are done at once. */
const AT_ONCE: readonly Act[] = ['assign', 'start'];

export interface Acts {
  readonly opened: Act | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly can: (act: Act) => boolean;
  readonly whyNot: (act: Act) => string | undefined;
  readonly begin: (act: Act) => void;
  /** Gives it to an office that is chosen, not to that of the rules. */
  readonly route: () => void;
  readonly close: () => void;
}

/** What can be done to the report that is open: by button, by key, or in a window of its own. */
export function useActs(ticket: StaffTicket | undefined): Acts {
  const [opened, setOpened] = useState<Act>();
  const doing = useTicketAct<Act>((api, act) => (ticket ? sendAct(api, ticket, act) : Promise.resolve()));
  const view = (act: Act) => ticket?.acts.find((each) => each.act === act);
  const can = (act: Act) => view(act)?.allowed === true;
  const begin = (act: Act) => {
    if (!can(act) || doing.isPending) return;
    if (AT_ONCE.includes(act)) doing.mutate(act);
    else setOpened(act);
  };
  const route = () => {
    if (can('assign')) setOpened('assign');
    else begin('pass_on');
  };
  useKeys({
    a: () => begin(can('assign') ? 'assign' : 'start'),
    g: route,
    c: () => begin('pass_on'),
    r: () => begin('answer'),
    h: () => begin('ask'),
    v: () => begin('reroute'),
  });
  return {
    opened,
    busy: doing.isPending,
    error: doing.error,
    can,
    whyNot: (act) => view(act)?.text,
    begin,
    route,
    close: () => setOpened(undefined),
  };
}
