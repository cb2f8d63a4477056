import type { StoreSeed } from '../../../demo/catalog/types.js';

/** What would run, or show as markup, where a text is taken for more than a text. All set the same flag if they run. */
export const payloads: readonly string[] = [
  '<script>window.injected=1</script>',
  '<img src=x onerror="window.injected=1">',
  '"><svg onload=window.injected=1>',
  "'><input autofocus onfocus=window.injected=1>",
  '</style><script>window.injected=1</script>',
  '</template><img src=x onerror=window.injected=1>',
  '<iframe srcdoc="<script>parent.injected=1</script>"></iframe>',
  '<a href="javascript:window.injected=1">free candles</a>',
  '[free candles](javascript:window.injected=1)',
  '![x](x" onerror="window.injected=1)',
  'javascript:window.injected=1',
  'data:text/html,<script>parent.injected=1</script>',
  '${window.injected=1}',
  '{{constructor.constructor("window.injected=1")()}}',
  '<!--<img src=x onerror=window.injected=1>-->',
  '<?lit$0$?>{{lit-0}}',
  'x;}*{background:url(javascript:window.injected=1)}',
  '&lt;img src=x onerror=window.injected=1&gt;',
  '__proto__',
  '\u202Egnp.elttob',
];

const all = payloads.join(' ');
const [script = '', image = '', svg = ''] = payloads;
const address = 'javascript:window.injected=1';

/** A store whose every text is hostile. */
export const hostileSeed: Partial<StoreSeed> = {
  name: `Shop ${image}`,
  branding: { primaryColor: 'red;background:url(javascript:window.injected=1)', logoUrl: address },
  checkout: {
    termsMode: 'required_checkbox',
    termsText: `Terms ${image}`,
    termsUrl: address,
    privacyPolicyUrl: address,
    refundPolicyUrl: 'data:text/html,<script>parent.injected=1</script>',
    confirmationMessage: `Thanks ${image}`,
    showNotesField: true,
    showCouponField: true,
  },
  paymentMethods: [
    { id: 'bank_transfer', label: `Transfer ${svg}` },
    { id: 'invoice', label: `Invoice ${image}` },
  ],
  taxes: [{ country: 'GB', name: `VAT ${image}`, rate: 0.2 }],
  shippingZones: [
    {
      name: `Zone ${image}`,
      countries: ['GB'],
      options: [{ name: `Post ${image}`, description: `Soon ${script}`, price: 300, minDays: 1, maxDays: 2 }],
    },
  ],
  discounts: [{ code: 'TENOFF', type: 'percentage', value: 10 }],
  categories: [{ slug: 'hostile', name: `Category ${image}`, description: all }],
  products: [
    {
      slug: 'hostile-product',
      name: `Product ${image}`,
      summary: `Summary ${script}`,
      description: payloads.map((payload) => `${payload}\n\n# ${payload}\n\n- ${payload}`).join('\n\n'),
      categories: ['hostile'],
      price: 2000,
      salePrice: 1500,
      saleName: `Sale ${image}`,
      media: [{ path: 'hostile/front.jpg', alt: `Picture ${svg}`, aspectRatio: 0.8 }],
      options: [
        {
          name: `Option ${image}`,
          values: [{ value: `Value ${script}`, color: 'red;background:url(javascript:window.injected=1)' }],
        },
      ],
      variants: [{ values: [`Value ${script}`], sku: image, stock: 9 }],
      reviews: [
        {
          rating: 4,
          title: `Title ${image}`,
          body: all,
          author: `Author ${script}`,
          createdAt: '2026-01-01T00:00:00Z',
        },
      ],
      createdAt: '2026-02-01T00:00:00Z',
    },
    ...payloads.map((payload, index) => ({
      slug: `payload-${index}`,
      name: payload,
      summary: payload,
      categories: ['hostile'],
      price: 1000 + index,
      stock: 5,
      media: [{ path: `payload-${index}/front.jpg`, alt: payload, aspectRatio: 0.8 }],
      createdAt: '2026-01-01T00:00:00Z',
    })),
  ],
};
