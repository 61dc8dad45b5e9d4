import { foldLabel } from './fold-text';

/** What a line of a web form names. `message` is where the visitor's own words begin. */
export type FormField = 'name' | 'first' | 'last' | 'email' | 'phone' | 'company' | 'title' | 'message';

/** Labels in English, Swedish, German, French, Spanish, Portuguese, Dutch, Norwegian, Danish, Finnish, Italian, Polish, Japanese. */
const WORDS: Record<FormField, string> = {
  name:
    'Name|Full name|Contact name|Contact person|Contact|Customer name|Sender name|Namn|För- och efternamn|Förnamn och efternamn|Fullständigt namn|' +
    'Kontaktperson|Vollständiger Name|Vor- und Nachname|Vorname und Nachname|Vor- und Zuname|Ansprechpartner|Ansprechpartnerin|Ansprechperson|' +
    'Nom et prénom|Nom complet|Prénom et nom|Nom Prénom|Prénom Nom|Nom de contact|Personne de contact|Interlocuteur|Nom|Nombre completo|Nombre y apellidos|' +
    'Nombre y apellido|Persona de contacto|Nombre|Nome completo|Nome e sobrenome|Nome e apelido|Pessoa de contato|Pessoa de contacto|Nome|Nome e cognome|Nominativo|' +
    'Cognome e nome|Referente|Persona di contatto|Naam|Volledige naam|Voor- en achternaam|Contactpersoon|Navn|Fullt navn|Fulde navn|Hele navnet|' +
    'For- og etternavn|For- og efternavn|Nimi|Koko nimi|Etu- ja sukunimi|Yhteyshenkilö|Imię i nazwisko|お名前|氏名|名前|ご担当者名|担当者名',
  first:
    'First name|Firstname|Given name|Forename|Förnamn|Vorname|Prénom|Primeiro nome|Voornaam|Fornavn|Etunimi|Imię|Primer nombre',
  last:
    'Last name|Lastname|Surname|Family name|Efternamn|Nachname|Zuname|Familienname|Nom de famille|Apellido|Apellidos|Sobrenome|Apelido|' +
    'Achternaam|Etternavn|Efternavn|Sukunimi|Cognome|Nazwisko',
  email:
    'Email|E-mail|Mail|Email address|E-mail address|Mail address|Business email|Business e-mail|Work email|Work e-mail|Company email|Contact email|' +
    'Corporate email|Reply-To|Reply to|Svara till|E-post|Epost|E-postadress|Epostadress|Mejl|Mejladress|Mailadress|E-Mail-Adresse|Emailadresse|Mailadresse|Geschäftliche E-Mail|' +
    'Geschäftliche E-Mail-Adresse|Adresse e-mail|Adresse email|Adresse mail|Courriel|Adresse électronique|Adresse de courriel|E-mail professionnel|' +
    'Email professionnel|Correo|Correo electrónico|Dirección de correo electrónico|Dirección de correo|E-mail corporativo|Correo corporativo|' +
    'Endereço de e-mail|Endereço de email|Correio eletrónico|E-mailadres|Mailadres|Emailadres|Zakelijk e-mailadres|E-postadresse|Epostadresse|E-mailadresse|' +
    'Sähköposti|Sähköpostiosoite|Indirizzo e-mail|Indirizzo email|Posta elettronica|Email aziendale|E-mail aziendale|Adres e-mail|Adres email|メールアドレス|メール|Eメール',
  phone:
    'Phone|Phone number|Phone no|Mobile phone number|Telephone|Telephone number|Tel|Mobile|Mobile phone|Mobile number|Cell|Cell phone|Business phone|Work phone|Contact number|' +
    'Direct|Telefon|Telefonnummer|Tel nr|Telnr|Tfn|Mobil|Mobilnummer|Mobiltelefon|Mobilnr|Telefon-Nr|Rufnummer|Handy|Handynummer|Rückrufnummer|Téléphone|' +
    'Numéro de téléphone|Tél|Portable|Téléphone portable|Mobile professionnel|Teléfono|Número de teléfono|Teléfono móvil|Móvil|Celular|Telefone|' +
    'Telemóvel|Número de telefone|Telefone celular|Telefoon|Telefoonnummer|Mobiel|Mobiel nummer|Telefonnr|Tlf|Tlf nr|Tlfnr|Puhelin|Puhelinnumero|Matkapuhelin|' +
    'Telefono|Numero di telefono|Cellulare|Recapito telefonico|Numer telefonu|Nr telefonu|電話番号|電話|お電話番号',
  company:
    'Company|Company name|Organisation|Organization|Organisation name|Organization name|Business|Business name|Employer|Firm|Företag|Företagsnamn|Företagets namn|Bolag|Bolagsnamn|' +
    'Firma|Firmenname|Firma/Organisation|Unternehmen|Name des Unternehmens|Unternehmensname|Organisationsname|Société|Entreprise|Nom de l’entreprise|Nom de la société|' +
    'Nom de votre entreprise|Raison sociale|Organisme|Structure|Empresa|Nombre de la empresa|Compañía|Razón social|Organización|Nome da empresa|Organização|Razão social|Bedrijf|' +
    'Bedrijfsnaam|Naam bedrijf|Naam organisatie|Organisatie|Firmanaam|Firmanavn|Bedrift|Bedriftsnavn|Selskap|Organisasjon|Virksomhed|Virksomhedsnavn|Organisation/virksomhed|' +
    'Yritys|Yrityksen nimi|Organisaatio|Yhtiö|Azienda|Nome azienda|Nome dell’azienda|Società|Ragione sociale|Ditta|Nazwa firmy|会社名|御社名|貴社名|企業名|法人名',
  title:
    'Title|Job title|Position|Role|Job role|Job|Occupation|Job position|Befattning|Roll|Yrkesroll|Titel|Yrkestitel|Beruf|Berufsbezeichnung|Funktion|Stellung|Jobtitel|Rolle|' +
    'Berufliche Position|Fonction|Poste|Intitulé du poste|Cargo|Puesto|Puesto de trabajo|Función|Función/Cargo|Função|Functie|Functietitel|Rol|Stilling|Stillingstittel|Tittel|' +
    'Stillingsbetegnelse|Tehtävänimike|Titteli|Asema|Rooli|Ruolo|Posizione|Qualifica|Mansione|Stanowisko|役職|職種',
  message:
    'Message|Your message|Message body|Comment|Comments|Comment or message|Additional information|Additional comments|Question|Questions|Enquiry|Inquiry|Request|Details|How can we help|How can we help you|' +
    'Meddelande|Fråga|Frågor|Kommentar|Övrigt|Ärende|Nachricht|Anfrage|Mitteilung|Bemerkung|Bemerkungen|Frage|Kommentare|Commentaire|Commentaires|Votre demande|Demande|' +
    'Mensaje|Comentario|Comentarios|Consulta|Mensagem|Comentário|Comentários|Bericht|Vraag|Opmerking|Opmerkingen|Melding|Henvendelse|Besked|Spørgsmål|Kommentarer|Viesti|Lisätiedot|Kysymys|' +
    'Messaggio|Richiesta|Commenti|Wiadomość|Treść wiadomości|お問い合わせ内容|内容|本文|メッセージ',
};

const FIELDS = new Map<string, FormField>(
  (Object.keys(WORDS) as FormField[]).flatMap((field) =>
    WORDS[field].split('|').map((word) => [foldLabel(word), field] as const),
  ),
);

const POSSESSIVE =
  /^(?:your|the|ditt|din|dina|ihre|ihr|deine|dein|votre|vos|su|tu|sus|seu|sua|uw|je|jouw|dit|il tuo|la tua|tuo|tua|la sua|il suo|sinun)\s+/i;
const REQUIRED =
  /\s*(?:\((?:required|optional|obligatorisk\w*|valfri\w*|pflichtfeld|erforderlich|optional|obligatoire|facultatif|obligatorio|opcional|obrigatório|verplicht|pakollinen|obbligatorio|必須|任意)\)|[*:：?]|[（(]必須[)）])\s*$/iu;

/** What a label stands for, with or without "your", "*" and "(required)"; undefined where it is no label of a person's fact. */
export function formField(label: string): FormField | undefined {
  const bare = label.replace(REQUIRED, '').replace(REQUIRED, '');
  return FIELDS.get(foldLabel(bare)) ?? FIELDS.get(foldLabel(bare.replace(POSSESSIVE, '')));
}
