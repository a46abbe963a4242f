/** Addresses of the pages. */
export const privacyPaths = {
  overview: '/quyen-rieng-tu',
  accessLog: '/quyen-rieng-tu/ai-da-xem',
  consents: '/quyen-rieng-tu/dong-y',
  proof: '/quyen-rieng-tu/dong-y/bang-chung',
  requests: '/quyen-rieng-tu/yeu-cau',
  ask: '/quyen-rieng-tu/yeu-cau/moi',
  request: (id: string) => `/quyen-rieng-tu/yeu-cau/${id}`,
  copy: '/quyen-rieng-tu/tai-du-lieu',
  erase: '/quyen-rieng-tu/xoa',
} as const;
