import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'Iniciar sesión',
  signInHint: 'Sin contraseña: recibes un enlace por correo y, al abrirlo, se inicia tu sesión.',
  signInSend: 'Recibir un enlace por correo',
  signInSending: 'Enviando…',
  signInLook: 'Mira tu correo',
  signInSent: {
    one: 'Un enlace para iniciar sesión va de camino a {email}. Funciona una sola vez, durante {count} minuto.',
    many: 'Un enlace para iniciar sesión va de camino a {email}. Funciona una sola vez, durante {count} de minutos.',
    other: 'Un enlace para iniciar sesión va de camino a {email}. Funciona una sola vez, durante {count} minutos.',
  },
  signInWaiting: 'Ábrelo en este dispositivo y esta página continuará sola.',
  signInSpam: '¿No ha llegado? Mira también en el correo no deseado.',
  signInResend: 'Enviar de nuevo',
  signInResendIn: {
    one: 'Enviar de nuevo en {count} segundo',
    many: 'Enviar de nuevo en {count} de segundos',
    other: 'Enviar de nuevo en {count} segundos',
  },
  signInResent: 'Otro enlace va de camino.',
  signInOther: 'Usar otra dirección',
  signInOver: 'El enlace ha caducado. Introduce tu correo electrónico para recibir uno nuevo.',
  signInOpening: 'Iniciando sesión…',
  signedIn: 'Has iniciado sesión.',
  signedInAs: 'Sesión iniciada como {email}',
  signedOut: 'Has cerrado sesión. Tu carrito sigue aquí.',
  linkExpired: 'Este enlace ha caducado. Introduce tu correo electrónico para recibir uno nuevo.',
  linkUsed:
    'Este enlace ya se ha usado y solo funciona una vez. Introduce tu correo electrónico para recibir uno nuevo.',
  linkInvalid: 'Este enlace no funciona. Introduce tu correo electrónico para recibir uno nuevo.',
  linkUnanswered: 'La tienda no ha respondido, así que todavía no has iniciado sesión.',
  logOut: 'Cerrar sesión',

  customerKnown:
    'Tienes una cuenta aquí. Inicia sesión por correo para que se rellenen tus datos, o simplemente continúa.',
  customerLook: 'Un enlace para iniciar sesión va de camino. Mientras tanto, puedes continuar.',
  customerAddress: 'Usar mi dirección guardada',
  customerFilled: 'Tu dirección guardada ya está rellenada.',
  customerNotYou: '¿No eres tú?',
  accountOffer: 'Guarda tus pedidos en una cuenta',
  accountOfferHint: 'Sin contraseña. La próxima vez tu dirección ya estará rellenada y podrás seguir tus pedidos.',
  accountOfferCreate: 'Crear cuenta',
  accountOfferDone: 'Tu cuenta está creada. Para iniciar sesión, abre el enlace que hemos enviado a {email}.',
  accountOfferExists: 'Tienes una cuenta con este correo electrónico. Inicia sesión para ver allí tu pedido.',
};
