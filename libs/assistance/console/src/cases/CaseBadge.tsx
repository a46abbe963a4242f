import type { CaseState } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { messages } from '../messages.js';

const badges: Readonly<Record<CaseState, string>> = { open: 'badge warn', examining: 'badge', closed: 'badge mute' };

/** How a case stands, in words and colour. */
export function CaseBadge({ state }: { state: CaseState }) {
  const t = useT(messages);
  return <span className={badges[state]}>{t(`assist.case.${state}`)}</span>;
}
