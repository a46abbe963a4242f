import { Button, Notice, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages.js';
import { readFrame } from './read-code.js';

const PAUSE_MS = 200;

/** The picture of the camera until a code is seen; the camera is let go afterwards and when the page is left. */
export function Camera({ onText, onClose }: { onText: (text: string) => void; onClose: () => void }) {
  const t = useT(messages);
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    told.current = onText;
  }, [onText]);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const stop = () => {
      left = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const look = async () => {
      const text = video.current && (await readFrame(video.current));
      if (left) return;
      if (text) told.current(text);
      else timer = setTimeout(() => void look(), PAUSE_MS);
    };
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (left || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      await look();
    };
    // No camera, or the person said no: the photo is the other way.
    start().catch(() => {
      if (!left) setRefused(true);
    });
    return stop;
  }, []);
  if (refused)
    return (
      <Notice tone="warn" live>
        <p>{t('signing.scan.noCamera')}</p>
      </Notice>
    );
  return (
    <div className="camera">
      {/* What the camera shows has no sound and needs no captions. */}
      <video ref={video} muted playsInline aria-label={t('signing.scan.aim')} />
      <p className="small quiet">{t('signing.scan.aim')}</p>
      <Button look="secondary" block onClick={onClose}>
        {t('signing.scan.stop')}
      </Button>
    </div>
  );
}
