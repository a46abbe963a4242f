import { eidOutcomes, type EidOutcome } from '@tinhso/identity-contract';
import { Page, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import { returnPath } from '../return-path.js';
import { EidArrival } from './EidArrival.js';
import { EidConflictStep } from './EidConflictStep.js';
import { EidRefusal } from './EidRefusal.js';
import { messages } from './messages.js';

/** What the visit was for. */
export type EidErrandKind = 'sign-in' | 'link' | 'step-up';

const titles = { 'sign-in': 'eid.return.failed', link: 'eid.return.notLinked', 'step-up': 'eid.return.notProved' } as const;

/** `/dang-nhap/vneid?ket-qua=…&viec=…&tiep=…`: the browser is back from the eID. */
export function EidReturnPage() {
  const t = useT(messages);
  const search = useSearch();
  const { outcome, errand } = readReturn(search);
  const to = returnPath(search);
  const title = outcome === 'ok' ? t('eid.return.title') : outcome === 'conflict' ? t('eid.conflict.title') : t(titles[errand]);
  return (
    <Page title={title} kind="ask" back={to}>
      <h1>{title}</h1>
      {outcome === 'ok' && <EidArrival errand={errand} to={to} />}
      {outcome === 'conflict' && <EidConflictStep to={to} />}
      {outcome !== 'ok' && outcome !== 'conflict' && <EidRefusal outcome={outcome} errand={errand} to={to} />}
    </Page>
  );
}

/** The address is anybody's to write: what is not known counts as invalid. */
function readReturn(search: string): { outcome: EidOutcome; errand: EidErrandKind } {
  const query = new URLSearchParams(search);
  const outcome = eidOutcomes.find((each) => each === query.get('ket-qua')) ?? 'invalid';
  const errand = (['link', 'step-up'] as const).find((each) => each === query.get('viec')) ?? 'sign-in';
  return { outcome, errand };
}
