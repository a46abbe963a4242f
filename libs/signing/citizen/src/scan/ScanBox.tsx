import { readScanned, type ScannedCode } from '@tinhso/signing-contract';
import { Button, Icon, Notice, useT } from '@tinhso/ui';
import { useId, useState } from 'react';
import { messages } from '../messages.js';
import { Camera } from './Camera.js';
import { readPhoto } from './read-code.js';

type Trouble = 'none' | 'foreign' | 'no-picture';

/** Scans the code on a paper with the camera, or finds it in a photo. Nothing of either leaves the device. */
export function ScanBox({ onScanned }: { onScanned: (code: ScannedCode) => void }) {
  const t = useT(messages);
  const inputId = useId();
  const [filming, setFilming] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = (text: string | undefined) => {
    setFilming(false);
    const code = text === undefined ? undefined : readScanned(text);
    setTrouble(text === undefined ? 'none' : code ? undefined : 'foreign');
    if (code) onScanned(code);
  };
  const photo = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      take(await readPhoto(file));
    } catch {
      // What cannot be decoded is no picture: said to the person, who chooses another.
      setTrouble('no-picture');
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className="quiet">{t('signing.scan.lead')}</p>
      {filming ? (
        <Camera onText={take} onClose={() => setFilming(false)} />
      ) : (
        <div className="dropzone dropzone--two">
          <Button icon="qr" onClick={() => setFilming(true)}>
            {t('signing.scan.camera')}
          </Button>
          <label className="btn btn--secondary" htmlFor={inputId}>
            <Icon name={busy ? 'clock' : 'picture'} />
            {t(busy ? 'signing.scan.reading' : 'signing.scan.photo')}
          </label>
          <input
            id={inputId}
            className="visually-hidden"
            type="file"
            accept="image/*"
            onChange={(event) => {
              void photo(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {trouble && (
        <Notice tone="warn" live>
          <p>{t(`signing.scan.${trouble}`)}</p>
        </Notice>
      )}
    </>
  );
}
