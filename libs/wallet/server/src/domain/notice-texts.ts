import { daysLeft } from '@tinhso/wallet-contract';

/** A paper and its last day. */
export interface EndingOn {
  readonly id: string;
  readonly validUntil: string;
}

const dayText = (day: string): string => day.split('-').reverse().join('/');

/** What is said of papers that run out, and where it leads. Names none of them: it shows on lock screens. Undefined when there is none. */
export function endingText(papers: readonly EndingOn[], today: string) {
  const [first] = papers.toSorted((a, b) => (a.validUntil < b.validUntil ? -1 : 1));
  if (!first) return undefined;
  const [count, day] = [papers.length, dayText(first.validUntil)];
  const left = Math.max(0, daysLeft(first.validUntil, today));
  const when = {
    vi: left === 0 ? `hết hạn hôm nay, ${day}` : `hết hạn sau ${left} ngày, vào ${day}`,
    en: left === 0 ? `today, ${day}` : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${day}`,
  };
  const one = count === 1;
  return {
    path: one ? `/giay-to/${first.id}` : '/giay-to',
    title: {
      vi: one ? 'Giấy tờ trong ví sắp hết hạn' : `${count} giấy tờ trong ví sắp hết hạn`,
      en: one ? 'A paper of your wallet runs out' : `${count} papers of your wallet run out`,
    },
    body: {
      vi: `${one ? 'Một giấy tờ' : 'Giấy tờ sớm nhất'} ${when.vi}. Mở ví để xem và làm thủ tục cấp mới nếu còn cần.`,
      en: `${one ? 'It ends' : 'The first ends'} ${when.en}. Open the wallet to look, and apply for a new one if you need it.`,
    },
    sms: {
      vi: `${one ? 'Giay to' : `${count} giay to`} trong vi cua ban sap het han, som nhat ${day}. Mo ung dung, muc Vi giay to.`,
      en: `${count} paper(s) of your wallet run out, the first on ${day}. Open the app, Document wallet.`,
    },
  };
}
