import { useEffect, useState } from 'react';
import { useLang, useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { layoutMessages } from './messages.js';

/**
 * Reads the main part of the page with the voice of the device. Drawn only when the device has a voice in the language of the page:
 * a Vietnamese text in an English voice helps nobody.
 */
export function ReadAloud({ variant = 'bar' }: { variant?: 'bar' | 'wide' }) {
  const t = useT(layoutMessages);
  const lang = useLang();
  const [available, setAvailable] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setAvailable(speechSynthesis.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(lang)));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, [lang]);
  if (!available) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const text = document.querySelector('main')?.innerText ?? '';
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { lang, rate: 0.95, onend: () => setSpeaking(false) });
    speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  return (
    <button type="button" className={variant === 'wide' ? 'speak' : 'iconbtn iconbtn--text'} aria-pressed={speaking} onClick={toggle}>
      <Icon name="speaker" />
      {t(speaking ? 'ui.layout.stopReading' : 'ui.layout.readAloud')}
    </button>
  );
}
