import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';

/** A page whose code is loaded when first needed. `preload` before drawing on the server and before hydrating makes it appear at once. */
export interface LazyPage<P> {
  (props: P): ReactNode;
  preload(): Promise<void>;
}

/** Makes a {@link LazyPage} of a dynamic import; `fallback` is drawn while the code is on its way. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>, fallback: ReactNode): LazyPage<P> {
  let loaded: ComponentType<P> | undefined;
  const fetchOnce = async () => ({ default: (loaded ??= await load()) });
  const Later = lazy(fetchOnce);
  const page = (props: P) => {
    const Now = loaded;
    if (Now) return <Now {...props} />;
    return (
      <Suspense fallback={fallback}>
        <Later {...props} />
      </Suspense>
    );
  };
  return Object.assign(page, {
    preload: async () => {
      await fetchOnce();
    },
  });
}

/** The page that is shown, its query included: where signing in should lead back to. */
export function useHere(): string {
  const [path] = useLocation();
  const search = useSearch();
  return search ? `${path}?${search}` : path;
}
