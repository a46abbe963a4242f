/** Places ask nothing that can go wrong beyond a faulty coordinate, which is `invalid`. */
export const placesProblems = {} as const;
