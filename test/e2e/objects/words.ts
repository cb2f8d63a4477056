/** What a shopper looks for on the screen, in each language that the widget speaks. */
export interface Words {
  readonly addNamed: (name: string) => string;
  readonly add: string;
  readonly cart: string;
  /** The cart button's name, whatever the count. */
  readonly cartButton: RegExp;
  readonly close: string;
  readonly remove: (name: string) => string;
  readonly toCheckout: string;
  readonly continueShopping: string;
  readonly cartCodeAdd: string;
  readonly cartCode: string;
  readonly apply: string;
  readonly checkout: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly line1: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
  readonly notes: RegExp;
  readonly shipping: string;
  readonly payment: string;
  readonly summary: string;
  readonly total: string;
  readonly codeAdd: string;
  readonly code: string;
  readonly pay: RegExp;
  readonly cardNumber: string;
  readonly cardExpiry: string;
  readonly cardCode: string;
  readonly thanks: string;
  readonly thanksLater: string;
  readonly orderNumber: (number: string) => string;
  readonly bankTitle: string;
  readonly bankComplete: string;
  readonly bankFail: string;
}

export type Language = 'en' | 'fr' | 'ar';

export const words: Readonly<Record<Language, Words>> = {
  en: {
    addNamed: (name) => `Add to cart: ${name}`,
    add: 'Add to cart',
    cart: 'Cart',
    cartButton: /^Cart, \d+ items?$/,
    close: 'Close',
    remove: (name) => `Remove: ${name}`,
    toCheckout: 'Checkout',
    continueShopping: 'Continue shopping',
    cartCodeAdd: 'Add a discount code',
    cartCode: 'Discount code',
    apply: 'Apply',
    checkout: 'Checkout',
    email: 'E-mail',
    firstName: 'First name',
    lastName: 'Last name',
    line1: 'Address',
    city: 'City',
    postcode: 'Postcode',
    country: 'Country',
    notes: /^Note to the shop/,
    shipping: 'Shipping',
    payment: 'Payment',
    summary: 'Order summary',
    total: 'Total',
    codeAdd: 'Add a discount code',
    code: 'Discount code',
    pay: /^(Pay|Buy now|Place order)\b/,
    cardNumber: 'Card number',
    cardExpiry: 'Expiration date',
    cardCode: 'Security code',
    thanks: 'Thank you for your order',
    thanksLater: 'Thank you. Your order is placed and is waiting for your payment.',
    orderNumber: (number) => `Order ${number}`,
    bankTitle: 'Confirm your payment',
    bankComplete: 'Complete authentication',
    bankFail: 'Fail',
  },
  fr: {
    addNamed: (name) => `Ajouter au panier : ${name}`,
    add: 'Ajouter au panier',
    cart: 'Panier',
    cartButton: /^Panier, \d+ articles?$/,
    close: 'Fermer',
    remove: (name) => `Retirer : ${name}`,
    toCheckout: 'Passer commande',
    continueShopping: 'Continuer mes achats',
    cartCodeAdd: 'Ajouter un code promo',
    cartCode: 'Code promo',
    apply: 'Appliquer',
    checkout: 'Commande',
    email: 'E-mail',
    firstName: 'Prénom',
    lastName: 'Nom',
    line1: 'Adresse',
    city: 'Ville',
    postcode: 'Code postal',
    country: 'Pays',
    notes: /^Message à la boutique/,
    shipping: 'Mode de livraison',
    payment: 'Paiement',
    summary: 'Récapitulatif',
    total: 'Total',
    codeAdd: 'Ajouter un code promo',
    code: 'Code promo',
    pay: /^(Payer|Commander)(?=\s|$)/,
    cardNumber: 'Numéro de carte',
    cardExpiry: 'Date d’expiration',
    cardCode: 'Code de sécurité',
    thanks: 'Merci pour votre commande',
    thanksLater: 'Merci. Votre commande est passée et attend votre paiement.',
    orderNumber: (number) => `Commande ${number}`,
    bankTitle: 'Confirmez votre paiement',
    bankComplete: 'Confirmer',
    bankFail: 'Refuser',
  },
  ar: {
    addNamed: (name) => `أضف إلى السلة: ${name}`,
    add: 'أضف إلى السلة',
    cart: 'السلة',
    cartButton: /^السلة(?=\s|،|:|$)/,
    close: 'إغلاق',
    remove: (name) => `إزالة: ${name}`,
    toCheckout: 'إتمام الشراء',
    continueShopping: 'متابعة التسوق',
    cartCodeAdd: 'إضافة رمز خصم',
    cartCode: 'رمز الخصم',
    apply: 'تطبيق',
    checkout: 'إتمام الشراء',
    email: 'البريد الإلكتروني',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    line1: 'العنوان',
    city: 'المدينة',
    postcode: 'الرمز البريدي',
    country: 'البلد',
    notes: /^ملاحظة للمتجر/,
    shipping: 'طريقة الشحن',
    payment: 'الدفع',
    summary: 'ملخص الطلب',
    total: 'الإجمالي',
    codeAdd: 'إضافة رمز خصم',
    code: 'رمز الخصم',
    pay: /^(ادفع|تأكيد الطلب)(?=\s|$)/,
    cardNumber: 'رقم البطاقة',
    cardExpiry: 'تاريخ الانتهاء',
    cardCode: 'رمز الأمان',
    thanks: 'شكرًا لطلبك',
    thanksLater: 'شكرًا لك. تم استلام طلبك وهو في انتظار الدفع.',
    orderNumber: (number) => `الطلب رقم ${number}`,
    bankTitle: 'تأكيد الدفع',
    bankComplete: 'إتمام التأكيد',
    bankFail: 'رفض',
  },
};
