package it.sprint.api.access;

import io.swagger.v3.oas.annotations.Hidden;
import it.sprint.api.problem.NotFoundException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the one page at every address that it draws itself. */
@Hidden
@RestController
final class PageController {

  static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  static final Resource PAGE = new ClassPathResource("META-INF/resources/index.html");

  @GetMapping(
      path = {
        "/",
        "/contesto",
        "/contesto/",
        "/persone",
        "/persone/",
        "/scuola-lavoro",
        "/scuola-lavoro/",
        "/operatori",
        "/operatori/",
        "/risorse",
        "/risorse/",
        "/qualita",
        "/qualita/",
        "/sintesi",
        "/sintesi/",
        "/invii",
        "/invii/",
        "/accoglienza",
        "/accoglienza/",
        "/accedi",
        "/accedi/",
        "/dati/**",
        "/indicatori/**",
        "/consegne/**",
        "/revisione/**"
      },
      produces = MediaType.ALL_VALUE)
  ResponseEntity<Resource> page() {
    if (!PAGE.exists()) {
      throw new NotFoundException("page", "index.html", List.of("/docs", "/v1/kpis"));
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(HTML).body(PAGE);
  }
}
