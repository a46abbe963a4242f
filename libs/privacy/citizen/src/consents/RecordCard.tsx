import type { ConsentRecord } from '@tinhso/privacy-contract';
import { formatMoment, SummaryList, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** One choice as it was recorded. */
export function RecordCard({ record }: { record: ConsentRecord }) {
  const t = useT(messages);
  const lang = useLang();
  const { title, given, at, by, channel, session, version, text, textSha256 } = record;
  const where = channel === 'assisted' ? 'privacy.proof.channel.assisted' : 'privacy.proof.channel.app';
  return (
    <SummaryList
      title={`${t(given ? 'privacy.proof.given' : 'privacy.proof.withdrawn')}: ${title}`}
      items={[
        { label: t('privacy.proof.when'), value: <time dateTime={at}>{formatMoment(at, lang)}</time> },
        { label: t('privacy.proof.who'), value: by },
        { label: t('privacy.proof.where'), value: t(where, { session }) },
        { label: t('privacy.proof.words', { version }), value: <span className="lines">{text}</span> },
        { label: t('privacy.proof.hash'), value: <code className="hash">{textSha256}</code> },
      ]}
    />
  );
}
