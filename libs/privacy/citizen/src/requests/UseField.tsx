import { usesFor, type StoppableUse, type StoppingKind } from '@tinhso/privacy-contract';
import { RadioGroup, useT } from '@tinhso/ui';
import { anotherUse } from './ask-form.js';
import { messages } from './messages.js';

/** Which use of data is to stop: one of those that can stop by themselves, or another that is told in words. */
export function UseField({
  kind,
  uses,
  value,
  onChange,
  error,
}: {
  kind: StoppingKind;
  uses: readonly StoppableUse[];
  value: string | undefined;
  onChange: (use: string) => void;
  error: string | undefined;
}) {
  const t = useT(messages);
  const named = usesFor(kind, uses).map(({ use, title, text, basis }) => ({
    value: use,
    label: title,
    ...(basis === 'law' ? { hint: text } : {}),
  }));
  const another = { value: anotherUse, label: t('privacy.ask.use.another'), hint: t('privacy.ask.use.anotherHint') };
  return <RadioGroup id="use" label={t('privacy.ask.use')} error={error} value={value} onChange={onChange} options={[...named, another]} />;
}
