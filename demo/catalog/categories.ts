import type { CategorySeed } from './types.js';

function inTwoLanguages([french, arabic]: readonly [string, string]): NonNullable<CategorySeed['translations']> {
  return { fr: { name: french }, ar: { name: arabic } };
}

function branch(
  parent: string,
  children: readonly (readonly [slug: string, name: string, french: string, arabic: string])[],
): readonly CategorySeed[] {
  return children.map(([slug, name, french, arabic]) => ({
    slug,
    name,
    parent,
    translations: inTwoLanguages([french, arabic]),
  }));
}

/** The shop's category tree, two levels deep, parents before their children. */
export const categories: readonly CategorySeed[] = [
  {
    slug: 'candles',
    name: 'Candles',
    description: 'All scented candles, and those that only give light.',
    metaTitle: 'Candles | Stillmoor',
    metaDescription: 'Hand-poured soy and beeswax candles from a small workshop in West Yorkshire.',
    translations: {
      fr: { name: 'Bougies', description: 'Toutes nos bougies parfumées, et celles qui ne donnent que de la lumière.' },
      ar: { name: 'الشموع', description: 'جميع شموعنا المعطّرة، وتلك التي لا تعطي إلا الضوء.' },
    },
  },
  ...branch('candles', [
    ['soy-wax', 'Soy wax', 'Cire de soja', 'شمع الصويا'],
    ['beeswax', 'Beeswax', 'Cire d’abeille', 'شمع العسل'],
    ['pillars', 'Pillars', 'Piliers', 'شموع أسطوانية'],
    ['dinner-candles', 'Dinner candles', 'Chandelles', 'شموع العشاء'],
    ['travel-tins', 'Travel tins', 'Boîtes de voyage', 'علب السفر'],
  ]),
  {
    slug: 'home-scent',
    name: 'Home scent',
    description: 'Sprays, reeds, resin and smoke: scent without a candle.',
    metaTitle: 'Home scent | Stillmoor',
    translations: {
      fr: { name: 'Parfums d’intérieur', description: 'Brumes, tiges, résines et fumées : le parfum sans bougie.' },
      ar: { name: 'عطور المنزل', description: 'بخاخات وأعواد وراتنج ودخان: العطر بلا شمعة.' },
    },
  },
  ...branch('home-scent', [
    ['sprays', 'Sprays', 'Brumes', 'بخاخات'],
    ['diffusers', 'Diffusers', 'Diffuseurs', 'موزّعات العطر'],
    ['incense', 'Incense', 'Encens', 'بخور'],
    ['melts-oils', 'Melts & oils', 'Fondants et huiles', 'شمع ذائب وزيوت'],
  ]),
  {
    slug: 'bath',
    name: 'Bath',
    description: 'Soap that lasts, salt that loosens, towels that dry.',
    metaTitle: 'Bath | Stillmoor',
    translations: {
      fr: { name: 'Bain', description: 'Du savon qui dure, du sel qui délasse, des serviettes qui sèchent.' },
      ar: { name: 'الحمّام', description: 'صابون يدوم، وملح يريح، ومناشف تجفّف.' },
    },
  },
  ...branch('bath', [
    ['soap', 'Soap', 'Savons', 'صابون'],
    ['soaks-oils', 'Soaks & oils', 'Sels et huiles', 'أملاح وزيوت'],
    ['towels', 'Towels & brushes', 'Serviettes et brosses', 'مناشف وفرش'],
  ]),
  {
    slug: 'table',
    name: 'Table',
    description: 'Stoneware from one wheel, and the wood it stands on.',
    metaTitle: 'Stoneware for the table | Stillmoor',
    translations: {
      fr: { name: 'Table', description: 'Du grès d’un seul tour, et le bois sur lequel il repose.' },
      ar: { name: 'المائدة', description: 'خزف من دولاب واحد، والخشب الذي يحمله.' },
    },
  },
  ...branch('table', [
    ['cups', 'Cups & tea', 'Tasses et thé', 'أكواب وشاي'],
    ['bowls-plates', 'Bowls & plates', 'Bols et assiettes', 'أوعية وأطباق'],
    ['vases', 'Vases & jugs', 'Vases et pichets', 'مزهريات وأباريق'],
  ]),
  {
    slug: 'linen',
    name: 'Linen & wool',
    description: 'Woven close by, washed in soft water.',
    metaTitle: 'Linen and wool | Stillmoor',
    translations: {
      fr: { name: 'Lin et laine', description: 'Tissés tout près, lavés à l’eau douce.' },
      ar: { name: 'كتان وصوف', description: 'نُسجت قريبًا منا وغُسلت بماء عذب.' },
    },
  },
  ...branch('linen', [
    ['throws-cushions', 'Throws & cushions', 'Plaids et coussins', 'بطانيات ووسائد'],
    ['table-linen', 'Table linen', 'Linge de table', 'مفارش المائدة'],
  ]),
  {
    slug: 'keeping',
    name: 'Keeping',
    description: 'Tools for flames, dust and long evenings.',
    metaTitle: 'Matches, trimmers, lanterns | Stillmoor',
    translations: {
      fr: { name: 'Entretien', description: 'Des outils pour les flammes, la poussière et les longues soirées.' },
      ar: { name: 'العناية', description: 'أدوات للهب والغبار والأمسيات الطويلة.' },
    },
  },
  ...branch('keeping', [
    ['flame', 'Matches & wicks', 'Allumettes et mèches', 'أعواد ثقاب وفتائل'],
    ['brushes', 'Brushes', 'Brosses', 'فرش'],
    ['lanterns', 'Lanterns & baskets', 'Lanternes et paniers', 'فوانيس وسلال'],
  ]),
  {
    slug: 'paper',
    name: 'Paper & sound',
    description: 'To read, to write on, to hang, to listen to.',
    metaTitle: 'Books, prints, recordings | Stillmoor',
    translations: {
      fr: { name: 'Papier et sons', description: 'À lire, à écrire, à accrocher, à écouter.' },
      ar: { name: 'ورق وأصوات', description: 'للقراءة والكتابة والتعليق والاستماع.' },
    },
  },
  ...branch('paper', [
    ['books', 'Books', 'Livres', 'كتب'],
    ['prints', 'Prints & cards', 'Estampes et cartes', 'مطبوعات وبطاقات'],
    ['listening', 'Downloads', 'Téléchargements', 'تنزيلات'],
  ]),
  {
    slug: 'gifts',
    name: 'Gifts',
    description: 'Boxed, tied, or sent by e-mail at ten past eleven.',
    metaTitle: 'Gifts | Stillmoor',
    translations: {
      fr: { name: 'Cadeaux', description: 'En coffret, noués, ou envoyés par e-mail à vingt-trois heures dix.' },
      ar: { name: 'هدايا', description: 'في صندوق، أو مربوطة بشريط، أو بالبريد الإلكتروني قبيل منتصف الليل.' },
    },
  },
  ...branch('gifts', [
    ['gift-sets', 'Sets', 'Coffrets', 'مجموعات'],
    ['wreaths', 'Wreaths & bunches', 'Couronnes et bouquets', 'أكاليل وباقات'],
    ['gift-cards', 'Gift cards', 'Cartes cadeaux', 'بطاقات هدايا'],
    ['subscriptions', 'Subscriptions', 'Abonnements', 'اشتراكات'],
  ]),
];
