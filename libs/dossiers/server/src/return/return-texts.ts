import type { Bilingual, ReturnState, ReturnWay } from '@tinhso/dossiers-contract';

/** Where a result is and what to do, in one sentence. `{office}` is filled in. */
const BY_STATE: Readonly<Record<Exclude<ReturnState, 'planned' | 'handed_out'>, Bilingual>> = {
  ready: {
    vi: 'Kết quả có trong ứng dụng, mở và tải lúc nào cũng được.',
    en: 'The result is in the app, to be opened and downloaded at any time.',
  },
  to_send: { vi: 'Bản giấy đang được chuẩn bị để chuyển đến {office}.', en: 'The paper is being prepared for {office}.' },
  on_way: {
    vi: 'Bản giấy đang trên đường đến {office}. Bạn được báo khi nó đến nơi.',
    en: 'The paper is on its way to {office}. You will be told when it is there.',
  },
  waiting: {
    vi: 'Bản giấy chờ bạn tại {office}. Mang theo giấy tờ tùy thân; nhận thay thì thêm giấy uỷ quyền.',
    en: 'The paper waits for you at {office}. Bring an identity paper; somebody who comes for you also needs a letter of authority.',
  },
  to_post: { vi: 'Bản giấy đang được chuẩn bị để gửi bưu chính.', en: 'The paper is being prepared for the post.' },
  registering: { vi: 'Cơ quan đang giao bản giấy cho bưu chính.', en: 'The office is giving the paper to the post.' },
  posted: {
    vi: 'Bưu chính đang chuyển bản giấy đến bạn. Cước thu khi phát.',
    en: 'The post is bringing you the paper. Postage is paid on delivery.',
  },
};
const PLANNED: Readonly<Record<ReturnWay, Bilingual>> = {
  app: {
    vi: 'Khi có kết quả, bạn mở và tải ngay trong ứng dụng.',
    en: 'As soon as there is a result you open and download it in the app.',
  },
  office: {
    vi: 'Khi có kết quả, bản giấy chờ bạn tại {office}. Bản điện tử có ngay trong ứng dụng.',
    en: 'As soon as there is a result the paper waits for you at {office}. The electronic one is in the app at once.',
  },
  post: {
    vi: 'Khi có kết quả, bản giấy được gửi qua bưu chính. Bản điện tử có ngay trong ứng dụng.',
    en: 'As soon as there is a result the paper is sent by post. The electronic one is in the app at once.',
  },
};
const DONE: Readonly<Record<ReturnWay, Bilingual>> = {
  app: { vi: 'Kết quả đã trả trong ứng dụng.', en: 'The result was returned in the app.' },
  office: { vi: 'Bản giấy đã trao tại {office}.', en: 'The paper was handed out at {office}.' },
  post: { vi: 'Bưu chính đã phát bản giấy.', en: 'The post has delivered the paper.' },
};
/** What is said before the rest when something went wrong. */
const TROUBLES: Readonly<Record<string, Bilingual>> = {
  post_refused: {
    vi: 'Bưu chính không nhận địa chỉ bạn ghi. Sửa địa chỉ hoặc chọn cách khác.',
    en: 'The post does not take your address. Correct it or choose another way.',
  },
  came_back: {
    vi: 'Bưu chính không phát được và đã trả bản giấy về. Đến nhận, hoặc chọn gửi lại với địa chỉ đúng.',
    en: 'The post could not deliver and brought the paper back. Come for it, or have it sent again to the right address.',
  },
  lost: {
    vi: 'Bưu gửi bị thất lạc. Cơ quan in lại và gửi lần nữa; bạn không phải làm gì, hoặc chọn cách khác.',
    en: 'The parcel was lost. The office prints it again and sends it once more; you need do nothing, or choose another way.',
  },
};

export function returnText(
  { way, state, trouble }: { way: ReturnWay; state: ReturnState; trouble: string | null },
  office: string,
  locale: 'vi' | 'en',
): string {
  const text = state === 'planned' ? PLANNED[way] : state === 'handed_out' ? DONE[way] : BY_STATE[state];
  const said = trouble && state !== 'handed_out' ? TROUBLES[trouble] : undefined;
  return [...(said ? [said[locale]] : []), ...(said && trouble !== 'came_back' ? [] : [text[locale]])]
    .join(' ')
    .replaceAll('{office}', office);
}
