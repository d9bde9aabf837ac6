package it.sprint.api.partner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where uploads go; and lets the clock sweep them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UploadConfiguration {

  @Bean
  UploadSettings uploadSettings() {
    return UploadSettings.fromEnvironment(System.getenv());
  }
}
