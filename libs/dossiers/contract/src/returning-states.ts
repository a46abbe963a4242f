import { defineMachine, type Edge } from '@tinhso/kernel';
import type { Bilingual } from './statuses.js';

/** How somebody wants the result: in the app alone, or on paper too, at an office or by public post. */
export const returnWays = ['app', 'office', 'post'] as const;
export type ReturnWay = (typeof returnWays)[number];

/**
 * Where a result is on its way to the person. `planned` not signed yet · `ready` in the app, nothing on paper is asked for · `to_send` to
 * another office · `on_way` there · `waiting` at a desk · `to_post` to be packed · `registering` the post is being told · `posted` with the
 * post · `handed_out` the person has it.
 */
export const returnStates = ['planned', 'ready', 'to_send', 'on_way', 'waiting', 'to_post', 'registering', 'posted', 'handed_out'] as const;
export type ReturnState = (typeof returnStates)[number];

/** What can be done with a result, or happens to it. */
export type ReturnAction =
  | 'keep_in_app'
  | 'set_aside'
  | 'lay_out'
  | 'pack'
  | 'dispatch'
  | 'arrive'
  | 'post'
  | 'registered'
  | 'refused_by_post'
  | 'came_back'
  | 'lost'
  | 'delivered'
  | 'hand_out'
  | 'close';

/** An edge of the way of a result; `event` is the kind of the entry in its history. */
export interface ReturnEdge extends Edge<ReturnState> {
  readonly action: ReturnAction;
  readonly event: ReturnEventKind;
}

const edge = (action: ReturnAction, from: ReturnState | readonly ReturnState[], to: ReturnState, event: ReturnEventKind): ReturnEdge => ({
  action,
  from,
  to,
  event,
});

/** Kinds of entries in the history of a result. `chosen` and `reminded` leave it where it is. */
export const returnEventKinds = [
  'chosen',
  'ready',
  'set_aside',
  'laid_out',
  'packed',
  'dispatched',
  'arrived',
  'posting',
  'posted',
  'post_refused',
  'came_back',
  'lost',
  'delivered',
  'handed_out',
  'reminded',
] as const;
export type ReturnEventKind = (typeof returnEventKinds)[number];

/** In whose hands of the office it is, so that the person may still choose another way. */
const AT_OFFICE = ['planned', 'ready', 'to_send', 'waiting', 'to_post'] as const;

/** In which states it is the office that has to act, and not the person or the post. */
const OFFICE_ACTS = ['ready', 'to_send', 'on_way', 'to_post', 'registering'] as const;
export const officeActs = (state: ReturnState): boolean => (OFFICE_ACTS as readonly ReturnState[]).includes(state);

/** The only way a result moves. */
export const returnMachine = defineMachine<ReturnState, ReturnEdge>({
  name: 'return of a result',
  states: returnStates,
  initial: 'planned',
  final: ['handed_out'],
  edges: [
    edge('keep_in_app', AT_OFFICE, 'ready', 'ready'),
    edge('set_aside', AT_OFFICE, 'to_send', 'set_aside'),
    edge('lay_out', AT_OFFICE, 'waiting', 'laid_out'),
    edge('pack', AT_OFFICE, 'to_post', 'packed'),
    edge('dispatch', 'to_send', 'on_way', 'dispatched'),
    edge('arrive', 'on_way', 'waiting', 'arrived'),
    edge('post', 'to_post', 'registering', 'posting'),
    edge('registered', 'registering', 'posted', 'posted'),
    edge('refused_by_post', 'registering', 'to_post', 'post_refused'),
    edge('came_back', 'posted', 'waiting', 'came_back'),
    edge('lost', 'posted', 'to_post', 'lost'),
    edge('delivered', 'posted', 'handed_out', 'delivered'),
    edge('hand_out', 'waiting', 'handed_out', 'handed_out'),
    edge('close', 'ready', 'handed_out', 'handed_out'),
  ],
});

/** Whether the person may choose another way of getting it now. */
export const mayChooseAnew = (state: ReturnState): boolean => (AT_OFFICE as readonly ReturnState[]).includes(state);

/** Titles of the history, as the person reads them. */
export const returnEventTitles: Readonly<Record<ReturnEventKind, Bilingual>> = {
  chosen: { vi: 'Đã chọn cách nhận kết quả', en: 'Way of return chosen' },
  ready: { vi: 'Kết quả có trong ứng dụng', en: 'The result is in the app' },
  set_aside: { vi: 'Chuẩn bị chuyển bản giấy đến nơi bạn chọn', en: 'The paper is being prepared for the office you chose' },
  laid_out: { vi: 'Bản giấy chờ bạn đến nhận', en: 'The paper waits for you' },
  packed: { vi: 'Chuẩn bị gửi bản giấy qua bưu chính', en: 'The paper is being prepared for the post' },
  dispatched: { vi: 'Bản giấy đang trên đường đến nơi nhận', en: 'The paper is on its way to the other office' },
  arrived: { vi: 'Bản giấy đã đến nơi nhận', en: 'The paper has arrived' },
  posting: { vi: 'Đang báo bưu chính', en: 'The post is being told' },
  posted: { vi: 'Đã giao cho bưu chính', en: 'Given to the post' },
  post_refused: { vi: 'Bưu chính không nhận địa chỉ này', en: 'The post does not take this address' },
  came_back: { vi: 'Bưu gửi bị trả về cơ quan', en: 'The parcel came back to the office' },
  lost: { vi: 'Bưu gửi bị thất lạc, cơ quan gửi lại', en: 'The parcel was lost; the office sends it again' },
  delivered: { vi: 'Bưu chính đã phát', en: 'Delivered by the post' },
  handed_out: { vi: 'Đã trả kết quả', en: 'Handed out' },
  reminded: { vi: 'Đã nhắc bạn đến nhận', en: 'You were reminded' },
};

/** Answers by which the forms ask for paper. */
const PAPER: Readonly<Record<string, readonly string[]>> = { delivery: ['digital_and_paper'], cardDelivery: ['desk', 'post'] };

/** The way that goes with what the form was answered, until something else is chosen: paper is fetched where it was filed. */
export function wayOfAnswers(answers: Readonly<Record<string, unknown>>): ReturnWay {
  const paper = Object.entries(PAPER).some(([key, values]) => values.includes(String(answers[key])));
  return paper ? 'office' : 'app';
}
