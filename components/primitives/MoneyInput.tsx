import { TextInput, type TextInputProps } from './TextInput';

/**
 * An amount as the rep writes it (`12k`, `1.234,50`, `480 000`): a text field, since a number field refuses all of these.
 * The background understands the text or refuses it with an example.
 */
export function MoneyInput({ currency, ...rest }: TextInputProps & { currency: string }) {
  return (
    <div class="input-box">
      <TextInput inputMode="decimal" {...rest} />
      <span class="input-box__end" aria-hidden="true">
        {currency}
      </span>
    </div>
  );
}
