import { Card, RadioGroup, usePreferences, useT, type Lang, type Preferences } from '@tinhso/ui';
import { messages } from './messages.js';

/** Language, text size and background; each works at once and is kept in this browser. */
export function ReadingSettings() {
  const t = useT(messages);
  const { lang, text, theme, change } = usePreferences();
  return (
    <Card>
      <RadioGroup
        id="language"
        label={t('profile.language')}
        value={lang}
        onChange={(value) => change({ lang: value as Lang })}
        options={[
          { value: 'vi', label: <span lang="vi">{t('profile.language.vi')}</span> },
          { value: 'en', label: <span lang="en">{t('profile.language.en')}</span> },
        ]}
      />
      <RadioGroup
        id="text-size"
        label={t('profile.text')}
        value={text}
        onChange={(value) => change({ text: value as Preferences['text'] })}
        options={[
          { value: 'normal', label: t('profile.text.normal') },
          { value: 'large', label: t('profile.text.large'), hint: t('profile.text.largeHint') },
        ]}
      />
      <RadioGroup
        id="theme"
        label={t('profile.theme')}
        value={theme}
        onChange={(value) => change({ theme: value as Preferences['theme'] })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`profile.theme.${value}`) }))}
      />
    </Card>
  );
}
