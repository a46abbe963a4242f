import { defineMachine, type Edge } from '@tinhso/kernel';
import type { Bilingual } from './bilingual.js';

/** Where a rule about exemptions stands: it counts only while it is `approved`, and within its days. */
export const waiverStates = ['proposed', 'approved', 'rejected', 'ended'] as const;
export type WaiverState = (typeof waiverStates)[number];

export type WaiverAction = 'approve' | 'reject' | 'end';

export interface WaiverEdge extends Edge<WaiverState> {
  readonly action: WaiverAction;
}

/** What a rule says never changes: another one is made, and this one ended. */
export const waiverMachine = defineMachine<WaiverState, WaiverEdge>({
  name: 'waiver',
  states: waiverStates,
  initial: 'proposed',
  final: ['rejected', 'ended'],
  edges: [
    { action: 'approve', from: 'proposed', to: 'approved', event: 'waiver.approved' },
    { action: 'reject', from: 'proposed', to: 'rejected', event: 'waiver.rejected' },
    { action: 'end', from: 'approved', to: 'ended', event: 'waiver.ended' },
  ],
});

export const waiverStateTexts: Readonly<Record<WaiverState, Bilingual>> = {
  proposed: { vi: 'Chờ người thứ hai duyệt', en: 'A second person has to agree' },
  approved: { vi: 'Đã duyệt', en: 'Agreed to' },
  rejected: { vi: 'Không duyệt', en: 'Not agreed to' },
  ended: { vi: 'Đã chấm dứt', en: 'Ended' },
};
