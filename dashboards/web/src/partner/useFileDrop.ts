import { useEffect, useRef, useState, type RefObject } from 'react';

/** Lets files be dropped on an element; whether some are held over it shows that it takes them. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isOver: boolean;
} {
  const place = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const stop = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) => {
      element.addEventListener(name, then, { signal: stop.signal });
    };
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => {
      setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    });
    return () => {
      stop.abort();
    };
  }, [onDrop]);
  return { place, isOver };
}
