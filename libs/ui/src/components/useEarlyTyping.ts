import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Ref for a controlled input. On a slow line people type into a page that the server drew before its scripts run; the browser keeps
 * those letters, the state of the page does not know them and the next drawing would wipe them out. They are taken over once, here.
 */
export function useEarlyTyping<Control extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  onChange: (value: string) => void,
): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const first = useRef({ value, onChange });
  useLayoutEffect(() => {
    const typed = control.current?.value ?? '';
    if (typed !== '' && typed !== first.current.value) first.current.onChange(typed);
  }, []);
  return control;
}
