import { createContext, useContext } from 'react';

/** Scopes of the one who is signed in. */
export const MoneyRights = createContext<readonly string[]>([]);

/** Whether the one who is signed in may do something: pages that the server would refuse are left out. */
export const useMay = (scope: string): boolean => useContext(MoneyRights).includes(scope);
