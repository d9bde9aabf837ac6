package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a figure, made when some of its rows meet a condition; the text may tell their {@code
 * {count}} and the {@code {amount}} that they add up to.
 */
public record Note(Text text, String when, @Nullable String amount) {

  public Text filled(long count, @Nullable BigDecimal sum) {
    return new Text(filled(Language.IT, count, sum), filled(Language.EN, count, sum));
  }

  private String filled(Language language, long count, @Nullable BigDecimal sum) {
    Locale locale = Locale.forLanguageTag(language.code());
    NumberFormat money = NumberFormat.getNumberInstance(locale);
    money.setMinimumFractionDigits(2);
    money.setMaximumFractionDigits(2);
    return text.in(language)
        .replace("{count}", NumberFormat.getIntegerInstance(locale).format(count))
        .replace("{amount}", sum == null ? "0" : money.format(sum));
  }
}
